using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TrainingPlatform.Benchmarks.Crash;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks;

/// <summary>
/// A claim of a very long class determined through the API, part by part, beside one hand-written statement that only sums attendance over the same
/// rows. The first person goes through the public use cases; the others are copies of all the person's rows with ids of their own.
/// </summary>
internal sealed class LargeDetermination(PlatformHost host, TextWriter output)
{
    private const string Claims = "/api/app/subsidy-claim";
    private const int Timeout = 600;

    /// <summary>What belongs to a person in a class, in the order in which rows point to rows, and the column that leads to the person.</summary>
    private static readonly (string Table, string By)[] Rows =
    [
        ("TrnTrainees", "Id"),
        ("TrnStatedFacts", "TraineeId"),
        ("TrnConsents", "TraineeId"),
        ("TrnEnrolments", "TraineeId"),
        ("TrnAssessmentResults", "EnrolmentId"),
        ("TrnAttendanceRecords", "EnrolmentId"),
    ];

    public static async Task PrintAsync(int people, TextWriter output)
    {
        if (!TestDatabase.IsPostgreSql)
            throw new InvalidOperationException("the rows are copied by statements of PostgreSQL: run etc/batch-100k.sh");
        await using var host = new PlatformHost();
        await new LargeDetermination(host, output).RunAsync(people);
    }

    private async Task RunAsync(int people)
    {
        var seed = new CrashSeed(host, output);
        await seed.CompleteAsync(pairs: 1, people: 1);
        var classId = seed.Unclaimed.Day;
        var claim = Desk.Id(await seed.Desk.PostAsync(CrashSeed.Institution, Claims, new { classId }));
        await CopyAsync(classId, people);
        output.WriteLine(FormattableString.Invariant($"{people:N0} people in one class, PostgreSQL"));
        var before = PeakMemory.Settle();
        var sums = await SumAsync(classId, people);
        var (watch, all) = (Stopwatch.StartNew(), DetermineAsync(seed.Desk, claim));
        var peak = await PeakMemory.DuringAsync(all);
        var seconds = watch.Elapsed.TotalSeconds;
        var again = await SumAsync(classId, people);
        var best = Math.Min(sums, again);
        output.WriteLine(
            FormattableString.Invariant($"attendance sums, one statement {best, 8:0.0} s {people / best, 10:N0} people per s")
        );
        output.WriteLine(
            FormattableString.Invariant($"determined and stored          {seconds, 8:0.0} s {people / seconds, 10:N0} lines per s")
        );
        output.WriteLine(
            FormattableString.Invariant(
                $"determination / sums {seconds / best:0.0}; working set {before / PeakMemory.Megabyte:N0} MB before, {peak / PeakMemory.Megabyte:N0} MB at most"
            )
        );
        await CheckAsync(claim, people);
    }

    /// <summary>Part after part, as the screen asks for them.</summary>
    private async Task DetermineAsync(Desk desk, Guid claim)
    {
        var (watch, done, shown) = (Stopwatch.StartNew(), 0, 0);
        Guid? after = null;
        do
        {
            var part = await desk.PostAsync(CrashSeed.Institution, $"{Claims}/{claim}/determine-part", new { after });
            done += part.GetProperty("people").GetInt32();
            var total = part.GetProperty("total").GetInt32();
            after = part.GetProperty("next") is { ValueKind: JsonValueKind.String } next ? next.GetGuid() : null;
            if (done - shown < total / 20 && after is not null)
                continue;
            using var now = Process.GetCurrentProcess();
            output.WriteLine(
                FormattableString.Invariant(
                    $"  {watch.Elapsed.TotalSeconds, 6:0.0} s  {shown = done:N0} of {total:N0}  {now.WorkingSet64 / PeakMemory.Megabyte:N0} MB"
                )
            );
        } while (after is not null);
    }

    /// <summary>Everybody has a line, all of the same amount as the first, and nothing is missing.</summary>
    private async Task CheckAsync(Guid claim, int people)
    {
        var lines = await host.WithAsync<TrainingPlatformDbContext, List<(string Amount, int Count, bool Eligible)>>(async db =>
            (
                await db.Set<SubsidyClaimLine>()
                    .Where(l => l.ClaimId == claim)
                    .GroupBy(l => new { l.Amount, l.Eligible })
                    .Select(g => new { g.Key, Count = g.Count() })
                    .ToListAsync()
            ).ConvertAll(g => (g.Key.Amount.ToString(), g.Count, g.Key.Eligible))
        );
        output.WriteLine("lines " + string.Join(", ", lines.Select(l => FormattableString.Invariant($"{l.Count:N0} of {l.Amount} yuan"))));
        if (lines is not [{ Eligible: true } all] || all.Count != people)
            throw new InvalidOperationException("the lines are not everybody's");
    }

    /// <returns>Seconds of the statement, with every row read.</returns>
    private async Task<double> SumAsync(Guid classId, int people)
    {
        const string sql = """
            SELECT e."Id", SUM(s."Hours") AS planned, SUM(COALESCE(r."Hours", 0)) AS attended
            FROM "TrnEnrolments" e
            JOIN "TrnClassSessions" s ON s."ClassId" = e."ClassId"
            LEFT JOIN "TrnAttendanceRecords" r ON r."SessionId" = s."Id" AND r."EnrolmentId" = e."Id"
            WHERE e."ClassId" = @class AND e."AdmittedOn" IS NOT NULL
            GROUP BY e."Id"
            """;
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Timeout };
        command.Parameters.AddWithValue("class", classId);
        var (watch, rows) = (Stopwatch.StartNew(), 0);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows += reader.GetInt64(1) == reader.GetInt64(2) ? 1 : 0;
        return rows == people ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{rows} people were always there");
    }

    private async Task CopyAsync(Guid classId, int people)
    {
        await using var connection = await ConnectAsync();
        await RunAsync(
            connection,
            $"""
            CREATE TEMP TABLE copies AS
            SELECT n, e."TraineeId" AS trainee_from, e."Id" AS enrolment_from, gen_random_uuid() AS trainee, gen_random_uuid() AS person, gen_random_uuid() AS consent, gen_random_uuid() AS enrolment
            FROM "TrnEnrolments" e, generate_series(2, {people}) n WHERE e."ClassId" = '{classId}'
            """
        );
        foreach (var (table, by) in Rows)
        {
            var (from, own) = by == "EnrolmentId" ? ("enrolment_from", "gen_random_uuid()") : ("trainee_from", OwnId(table));
            var inClass =
                table is "TrnEnrolments" ? $"AND t.\"ClassId\" = '{classId}'"
                : table is "TrnConsents"
                    ? "AND t.\"Id\" = (SELECT e.\"ConsentId\" FROM \"TrnEnrolments\" e WHERE e.\"Id\" = c.enrolment_from)"
                : "";
            await RunAsync(
                connection,
                $"""
                INSERT INTO "{table}"
                SELECT r.* FROM copies c JOIN "{table}" t ON t."{by}" = c.{from} {inClass},
                LATERAL jsonb_populate_record(t, jsonb_build_object(
                    'Id', {own}, 'TraineeId', c.trainee, 'UserId', c.person, 'GivenByUserId', c.person, 'ConsentId', c.consent, 'EnrolmentId', c.enrolment,
                    'Number', 'COPY' || c.n, 'CertificateNumber', 'COPY-' || c.n, 'IdNumber_Lookup', 'copy-' || c.n, 'Account_Lookup', 'copy-' || c.n)) r
                """
            );
        }
        await RunAsync(connection, "ANALYZE");
    }

    private static string OwnId(string table) =>
        table switch
        {
            "TrnTrainees" => "c.trainee",
            "TrnConsents" => "c.consent",
            "TrnEnrolments" => "c.enrolment",
            _ => "gen_random_uuid()",
        };

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(host.Database.Settings["Database:ConnectionString"]);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Timeout };
        await command.ExecuteNonQueryAsync();
    }
}
