using System.Globalization;
using Npgsql;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>How long, and what is broken on purpose.</summary>
internal sealed record CrashPlan(TimeSpan Length, string Server, string Folder)
{
    public const int Clients = 32;

    public static readonly TimeSpan Rehearsal = TimeSpan.FromSeconds(60);

    /// <summary>Between two kills on the average: with room for 30 in two minutes.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3.4);

    private const double SecondsPerKill = 4;

    /// <summary>Name of the unique index to drop before the clients begin, and the named locks with it: behind a lock nobody ever reaches the index.</summary>
    public string? DropIndex { get; init; }

    /// <summary>Are the named locks to do nothing, so that the unique indexes hold alone?</summary>
    public bool WithoutLocks { get; init; }

    /// <summary>Kills that a run of this length must have.</summary>
    public int KillsWanted => (int)(Length.TotalSeconds / SecondsPerKill);

    public static CrashPlan FromEnvironment()
    {
        static string? Text(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
        var folder = Directory
            .CreateDirectory(Text("CRASH_FOLDER") ?? Path.Combine(Path.GetTempPath(), "training-platform-crash"))
            .FullName;
        var seconds = double.Parse(Text("SECONDS_TO_RUN") ?? "120", CultureInfo.InvariantCulture);
        return new CrashPlan(
            TimeSpan.FromSeconds(seconds),
            Text("CRASH_SERVER") ?? Path.Combine(Repository.Root, "artifacts", "server"),
            folder
        )
        {
            DropIndex = Text("DROP_INDEX"),
            WithoutLocks = Text("WITHOUT_LOCKS") is not null || Text("DROP_INDEX") is not null,
        };
    }
}

/// <summary>
/// Two nodes on one PostgreSQL, 32 clients doing conflicting work, and nodes killed at random. Afterwards every acknowledged decision is looked up
/// and everything that must not be is searched for.
/// </summary>
/// <remarks>
/// Money is guarded twice, by named locks and by unique indexes. The product is never changed: an index is dropped in the database of the run, and the
/// named locks are put out of action there by a function of the same name that is found first and does nothing.
/// </remarks>
internal sealed class CrashRun(CrashPlan plan, TextWriter output)
{
    private const string NoLocks = """
        CREATE SCHEMA no_locks;
        CREATE FUNCTION no_locks.pg_advisory_xact_lock(bigint) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
        """;

    /// <returns>0 when nothing was damaged.</returns>
    public async Task<int> RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        CrashSeed seed;
        await using (var host = new SharedHost(database))
        {
            seed = new CrashSeed(host, output);
            await seed.RunAsync();
        }
        await BreakAsync(database);
        var (bank, acks) = (new Bank(), Path.Combine(plan.Folder, "acknowledged.jsonl"));
        var faults = await FightAsync(database, seed, bank, acks);
        return await JudgeAsync(database, bank, acks) + faults == 0 ? 0 : 1;
    }

    /// <returns>Faults of the run itself: too few kills, answers that a server of ours should not give.</returns>
    private async Task<int> FightAsync(TestDatabase database, CrashSeed seed, Bank bank, string ackFile)
    {
        var settings = Settings(database);
        using var cluster = new Cluster([
            .. Enumerable
                .Range(1, Cluster.Serving + Cluster.StandingBy)
                .Select(i => new Node("node-" + i, plan.Server, settings, plan.Folder)),
        ]);
        await cluster.StartAsync(CancellationToken.None);
        output.WriteLine(
            FormattableString.Invariant(
                $"{Cluster.Serving} nodes serve, {Cluster.StandingBy} stand by; a node starts in {cluster.Starts.Min():0.0} to {cluster.Starts.Max():0.0} s"
            )
        );
        using var log = new AckLog(ackFile);
        var (rehearsal, traffic) = (new Traffic(cluster, seed.Desk.Tokens, log), new Traffic(cluster, seed.Desk.Tokens, log));
        await ActAsync(rehearsal, seed, bank, CrashPlan.Rehearsal, _ => Task.CompletedTask);
        output.WriteLine(
            FormattableString.Invariant(
                $"rehearsed     {CrashPlan.Rehearsal.TotalSeconds:0} s without kills on all of them: {rehearsal.Sent:N0} requests; acknowledged {Join(rehearsal.Decisions)}"
            )
        );
        cluster.Rehearses = false;
        await ActAsync(
            traffic,
            seed,
            bank,
            plan.Length,
            stop => Task.WhenAll(ProgressAsync(cluster, traffic, stop).Quietly(), cluster.KillOnAndOnAsync(CrashPlan.Pause, stop))
        );
        return Print(cluster, traffic, bank, [.. rehearsal.Errors, .. traffic.Errors]);
    }

    /// <summary>All clients, for so long.</summary>
    private static async Task ActAsync(Traffic traffic, CrashSeed seed, Bank bank, TimeSpan length, Func<CancellationToken, Task> beside)
    {
        var board = new Board(traffic);
        await board.LookAsync(CancellationToken.None);
        var (offices, applicants) = (new Offices(traffic, board, bank), new Applicants(traffic, seed.Unclaimed, seed.Trainees));
        Func<int, CancellationToken, Task>[] turns =
        [
            offices.PrepareAsync,
            offices.ApproveAsync,
            offices.ReleaseAsync,
            offices.CarryAsync,
            offices.PrepareAsync,
            applicants.FileAsync,
            applicants.TraineeAsync,
            applicants.CorrectAsync,
        ];
        using var stop = new CancellationTokenSource(length);
        var clients = Enumerable.Range(0, CrashPlan.Clients).Select(i => WorkAsync(i, turns[i % turns.Length], stop.Token));
        await Task.WhenAll([WorkAsync(0, (_, ct) => board.KeepAsync(ct), stop.Token), beside(stop.Token), .. clients]);
    }

    private static async Task WorkAsync(int client, Func<int, CancellationToken, Task> turn, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            await turn(client, stop).Quietly();
    }

    private async Task ProgressAsync(Cluster cluster, Traffic traffic, CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(10), stop);
            output.WriteLine(
                FormattableString.Invariant(
                    $"  {traffic.Sent:N0} requests, {traffic.Decisions.Values.Sum():N0} decisions acknowledged, {cluster.Kills.Count} kills"
                )
            );
        }
    }

    private int Print(Cluster cluster, Traffic traffic, Bank bank, List<string> faults)
    {
        var kills = cluster.Kills;
        output.WriteLine(
            FormattableString.Invariant(
                $"requests      {traffic.Sent:N0}, of which {traffic.Cut:N0} cut off by a kill; answers {Join(traffic.Statuses)}"
            )
        );
        output.WriteLine("acknowledged  " + Join(traffic.Decisions));
        output.WriteLine("refused       " + Join(traffic.Refusals));
        output.WriteLine(
            FormattableString.Invariant(
                $"bank          {bank.Files} files, {bank.Ordered} payments ordered, {bank.Standing.Count} stand with their payees"
            )
        );
        if (kills.Count > 0)
            output.WriteLine(
                FormattableString.Invariant(
                    $"kills         {kills.Count}; in flight at each: {kills.Min(k => k.InFlight)} to {kills.Max(k => k.InFlight)}, median {Median(kills.Select(k => k.InFlight))}; at the killed node: median {Median(kills.Select(k => k.AtTheNode))}"
                )
            );
        foreach (var kill in kills)
            output.WriteLine(
                FormattableString.Invariant(
                    $"  {kill.At.TotalSeconds, 6:0.0} s  {kill.Node}  {kill.InFlight} in flight, {kill.AtTheNode} there"
                )
            );
        output.WriteLine(FormattableString.Invariant($"a node starts in {cluster.Starts.Min():0.0} to {cluster.Starts.Max():0.0} s"));
        if (kills.Count < plan.KillsWanted)
            faults.Add($"only {kills.Count} kills of {plan.KillsWanted}");
        foreach (var fault in faults.Take(20))
            output.WriteLine("FAULT         " + fault);
        return faults.Count;
    }

    private async Task<int> JudgeAsync(TestDatabase database, Bank bank, string ackFile)
    {
        var acknowledged = AckLog.Read(ackFile);
        await using var host = new SharedHost(database);
        var damages = await host.WithAsync<TrainingPlatformDbContext, IReadOnlyList<string>>(db =>
            new Damages(db, bank).FindAsync(acknowledged)
        );
        var books = await Migrator.RunForExitCodeAsync(database, "ledger", "verify");
        foreach (var damage in damages.Take(40))
            output.WriteLine("DAMAGE        " + damage);
        output.WriteLine(
            FormattableString.Invariant(
                $"{damages.Count} damages in {acknowledged.Count:N0} acknowledged decisions; ledger verify ended with {books}"
            )
        );
        return damages.Count + books;
    }

    private async Task BreakAsync(TestDatabase database)
    {
        if (plan.DropIndex is { } index)
            await BreakAsync(
                database,
                $"DROP INDEX public.\"{index.Replace("\"", "", StringComparison.Ordinal)}\"",
                $"index {index} is dropped"
            );
        if (plan.WithoutLocks)
            await BreakAsync(database, NoLocks, "named locks do nothing");
    }

    private async Task BreakAsync(TestDatabase database, string sql, string what)
    {
        await using var connection = new NpgsqlConnection(database.Settings["Database:ConnectionString"]);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
        output.WriteLine("BROKEN ON PURPOSE: " + what);
    }

    private Dictionary<string, string> Settings(TestDatabase database)
    {
        // Each of the clients may click twice at once, on one node.
        var connection = new NpgsqlConnectionStringBuilder(database.Settings["Database:ConnectionString"])
        {
            MaxPoolSize = CrashPlan.Clients * 2,
        };
        if (plan.WithoutLocks)
            connection.SearchPath = "no_locks,pg_catalog,public";
        return new(database.Settings)
        {
            ["Database:ConnectionString"] = connection.ConnectionString,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["App:WebRoot"] = Repository.FrontEnd(database.Directory),
            ["App:Origins"] = SignIn.Origin,
            ["Demo:Password"] = TestLogins.Password,
        };
    }

    private static int Median(IEnumerable<int> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static string Join<TKey>(IEnumerable<KeyValuePair<TKey, long>> counts)
        where TKey : notnull =>
        string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => FormattableString.Invariant($"{c.Key} {c.Value:N0}")));

    /// <summary>A host in this process, to seed and to look; it leaves the database alone when it ends.</summary>
    private sealed class SharedHost(TestDatabase database) : PlatformHost(database)
    {
        protected override IEnumerable<KeyValuePair<string, string>> Configure() => [new("App:Origins", SignIn.Origin)];
    }
}

internal static class Ends
{
    /// <summary>The end of the run is no error.</summary>
    public static async Task Quietly(this Task work)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException) { }
    }
}
