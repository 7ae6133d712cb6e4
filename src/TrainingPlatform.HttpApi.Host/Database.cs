using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.ErrorHandling;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore.PostgreSql;
using TrainingPlatform.EntityFrameworkCore.Sqlite;

namespace TrainingPlatform;

/// <summary>Picks the database: <c>Database:Provider</c> is Sqlite (default, file in the data folder) or PostgreSql.</summary>
internal static class Database
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IScopeOpener, ScopeOpener>();
        services.AddSingleton<IDatabaseErrors, DatabaseErrors>();
        var connection = configuration["Database:ConnectionString"];
        return configuration["Database:Provider"] == "PostgreSql"
            ? services.AddPostgreSql(connection ?? throw new InvalidOperationException("Database:ConnectionString is missing"))
            : services.AddSqlite(connection ?? SqliteFile(configuration));
    }

    public static string DataDirectory(IConfiguration configuration) =>
        Directory.CreateDirectory(Path.GetFullPath(configuration["Data:Directory"] ?? "data")).FullName;

    private static string SqliteFile(IConfiguration configuration) =>
        "Data Source=" + Path.Combine(DataDirectory(configuration), "training-platform.db");

    private sealed class ScopeOpener : IScopeOpener
    {
        public void SetOwn(IServiceProvider services, DataScopeValue value) => services.GetRequiredService<DataScope>().SetOwn(value);
    }

    private sealed class DatabaseErrors(IDatabaseManners manners) : IDatabaseErrors
    {
        public bool IsStale(Exception exception) => exception is DbUpdateConcurrencyException;

        public bool IsUniqueViolation(Exception exception) => manners.IsUniqueViolation(exception);
    }
}
