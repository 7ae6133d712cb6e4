using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore.Sqlite;

internal sealed class SqliteRowGuards : IRowGuards
{
    public async Task ForbidChangesAsync(DbContext db, string table, CancellationToken ct)
    {
        foreach (var change in (string[])["UPDATE", "DELETE"])
        {
            var sql =
                $"CREATE TRIGGER IF NOT EXISTS \"{table}_no_{change}\" BEFORE {change} ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'rows of {table} never change'); END;";
            await db.Database.ExecuteSqlRawAsync(sql, ct);
        }
    }
}
