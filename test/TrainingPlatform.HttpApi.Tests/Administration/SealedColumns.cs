using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Administration;

/// <summary>Every sealed identifier of a database, found through the model, so that a new table is covered by itself.</summary>
internal static class SealedColumns
{
    /// <summary>Cipher text → number, opened with the keys of the host.</summary>
    public static async Task<Dictionary<string, string>> OpenAllAsync(PlatformHost host, CancellationToken ct)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var sealer = scope.ServiceProvider.GetRequiredService<Sealer>();
        var ciphers = await CiphersAsync(host, ct);
        return ciphers.ToDictionary(c => c, c => sealer.Open(new SealedValue(c, null, "")));
    }

    public static async Task<List<string>> CiphersAsync(PlatformHost host, CancellationToken ct)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>().Model;
        await using var connection = await DatabaseDump.OpenAsync(host.Database, ct);
        var ciphers = new List<string>();
        foreach (var type in model.GetEntityTypes().Where(t => t.ClrType == typeof(SealedValue)))
            ciphers.AddRange(await ColumnAsync(connection, type, ct));
        return [.. ciphers.Distinct()];
    }

    private static async Task<List<string>> ColumnAsync(DbConnection connection, IEntityType type, CancellationToken ct)
    {
        var table = type.GetTableName()!;
        var column = type.FindProperty(nameof(SealedValue.Cipher))!.GetColumnName(StoreObjectIdentifier.Table(table))!;
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL""";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var values = new List<string>();
        while (await reader.ReadAsync(ct))
            values.Add(reader.GetString(0));
        return values;
    }
}
