using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql;

internal sealed class PostgreSqlRowGuards : IRowGuards
{
    private const string Function = """
        CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'rows of % never change', TG_TABLE_NAME; END $$;
        """;

    public async Task ForbidChangesAsync(DbContext db, string table, CancellationToken ct)
    {
        var trigger =
            $"CREATE OR REPLACE TRIGGER \"{table}_no_change\" BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION refuse_change();";
        var truncate =
            $"CREATE OR REPLACE TRIGGER \"{table}_no_truncate\" BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();";
        await db.Database.ExecuteSqlRawAsync(Function, ct);
        await db.Database.ExecuteSqlRawAsync(trigger, ct);
        await db.Database.ExecuteSqlRawAsync(truncate, ct);
    }
}
