using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TrainingPlatform.EntityFrameworkCore.Sqlite;

/// <summary>Per-connection pragmas: write-ahead log, 15 s patience, foreign keys on, triggers also on rows that a REPLACE removes.</summary>
internal sealed class SqliteTuning : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA busy_timeout=15000;PRAGMA foreign_keys=ON;PRAGMA recursive_triggers=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tune(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Tune(connection);
        return Task.CompletedTask;
    }

    private static void Tune(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
