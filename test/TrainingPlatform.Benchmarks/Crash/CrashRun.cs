using System.Globalization;
using Npgsql;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>How long, and what is broken on purpose.</summary>
internal sealed record CrashPlan(TimeSpan Length, string Server, string Folder, string? DropIndex)
{
    public const int Clients = 32;
    public const int FewestKills = 30;

    /// <summary>Room for the starts that take longer than a pause.</summary>
    public TimeSpan Pause => Length / (FewestKills * 1.25);

    /// <summary>Kills that a run of this length must have.</summary>
    public int KillsWanted => (int)(FewestKills * Math.Min(1, Length.TotalSeconds / 120));

    public static CrashPlan FromEnvironment()
    {
        static string? Text(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
        var folder = Directory.CreateDirectory(Text("CRASH_FOLDER") ?? Path.Combine(Path.GetTempPath(), "training-platform-crash")).FullName;
        var seconds = double.Parse(Text("SECONDS_TO_RUN") ?? "120", CultureInfo.InvariantCulture);
        return new CrashPlan(TimeSpan.FromSeconds(seconds), Text("CRASH_SERVER") ?? Path.Combine(Repository.Root, "artifacts", "server"), folder, Text("DROP_INDEX"));
    }
}

/// <summary>
/// Two nodes on one PostgreSQL, 32 clients doing conflicting work, and nodes killed at random. Afterwards every acknowledged decision is looked up
/// and everything that must not be is searched for.
/// </summary>
/// <remarks>
/// Money is guarded twice, by named locks and by unique indexes. With an index dropped the named locks are made to do nothing too, in the database, so
/// that the index is the only guard left: the damage shows what it holds back.
/// </remarks>
internal sealed class CrashRun(CrashPlan plan, TextWriter output)
{
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
        if (plan.DropIndex is { } index)
            await BreakAsync(database, index);
        var (bank, acks) = (new Bank(), Path.Combine(plan.Folder, "acknowledged.jsonl"));
        var faults = await FightAsync(database, seed, bank, acks);
        return await JudgeAsync(database, bank, acks) + faults == 0 ? 0 : 1;
    }

    /// <returns>Faults of the run itself: too few kills, answers that a server of ours should not give.</returns>
    private async Task<int> FightAsync(TestDatabase database, CrashSeed seed, Bank bank, string ackFile)
    {
        var settings = Settings(database);
        using var cluster = new Cluster([new Node("node-1", plan.Server, settings, plan.Folder), new Node("node-2", plan.Server, settings, plan.Folder)]);
        await cluster.StartAsync(CancellationToken.None);
        output.WriteLine(FormattableString.Invariant($"two nodes ready after {cluster.Starts.Max():0.0} s"));
        using var log = new AckLog(ackFile);
        var traffic = new Traffic(cluster, seed.Desk.Tokens, log);
        using var stop = new CancellationTokenSource(plan.Length);
        var board = new Board(traffic);
        var (offices, applicants) = (new Offices(traffic, board, bank), new Applicants(traffic, seed.Unclaimed, seed.Trainees));
        Func<int, CancellationToken, Task>[] turns =
        [
            offices.PrepareAsync, offices.ApproveAsync, offices.ReleaseAsync, offices.CarryAsync,
            offices.PrepareAsync, applicants.FileAsync, applicants.TraineeAsync, applicants.CorrectAsync,
        ];
        var clients = Enumerable.Range(0, CrashPlan.Clients).Select(i => WorkAsync(i, turns[i % turns.Length], stop.Token));
        await Task.WhenAll([board.KeepAsync(stop.Token).Quietly(), ProgressAsync(cluster, traffic, stop.Token).Quietly(), cluster.KillOnAndOnAsync(plan.Pause, stop.Token), .. clients]);
        return Print(cluster, traffic, bank);
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
            output.WriteLine(FormattableString.Invariant($"  {traffic.Sent:N0} requests, {traffic.Decisions.Values.Sum():N0} decisions acknowledged, {cluster.Kills.Count} kills"));
        }
    }

    private int Print(Cluster cluster, Traffic traffic, Bank bank)
    {
        var kills = cluster.Kills;
        output.WriteLine(FormattableString.Invariant($"requests      {traffic.Sent:N0}, of which {traffic.Cut:N0} cut off by a kill; answers {Join(traffic.Statuses)}"));
        output.WriteLine("acknowledged  " + Join(traffic.Decisions));
        output.WriteLine("refused       " + Join(traffic.Refusals));
        output.WriteLine(FormattableString.Invariant($"bank          {bank.Files} files, {bank.Ordered} payments ordered, {bank.Standing.Count} stand with their payees"));
        if (kills.Count > 0)
            output.WriteLine(FormattableString.Invariant($"kills         {kills.Count}; in flight at each: {kills.Min(k => k.InFlight)} to {kills.Max(k => k.InFlight)}, median {Median(kills.Select(k => k.InFlight))}; at the killed node: median {Median(kills.Select(k => k.AtTheNode))}"));
        foreach (var kill in kills)
            output.WriteLine(FormattableString.Invariant($"  {kill.At.TotalSeconds,6:0.0} s  {kill.Node}  {kill.InFlight} in flight, {kill.AtTheNode} there"));
        output.WriteLine(FormattableString.Invariant($"a node starts in {cluster.Starts.Min():0.0} to {cluster.Starts.Max():0.0} s"));
        var faults = traffic.Errors.ToList();
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
        var damages = await host.WithAsync<TrainingPlatformDbContext, IReadOnlyList<string>>(db => new Damages(db, bank).FindAsync(acknowledged));
        var books = await Migrator.RunForExitCodeAsync(database, "ledger", "verify");
        foreach (var damage in damages.Take(40))
            output.WriteLine("DAMAGE        " + damage);
        output.WriteLine(FormattableString.Invariant($"{damages.Count} damages in {acknowledged.Count:N0} acknowledged decisions; ledger verify ended with {books}"));
        return damages.Count + books;
    }

    /// <summary>The index goes, and the named locks with it.</summary>
    private async Task BreakAsync(TestDatabase database, string index)
    {
        await using var connection = new NpgsqlConnection(database.Settings["Database:ConnectionString"]);
        await connection.OpenAsync();
        var sql = $"""
            DROP INDEX public."{index.Replace("\"", "", StringComparison.Ordinal)}";
            CREATE SCHEMA no_locks;
            CREATE FUNCTION no_locks.pg_advisory_xact_lock(bigint) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
        output.WriteLine($"BROKEN ON PURPOSE: {index} is dropped, named locks do nothing");
    }

    private Dictionary<string, string> Settings(TestDatabase database)
    {
        var settings = new Dictionary<string, string>(database.Settings)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["App:WebRoot"] = Repository.FrontEnd(database.Directory),
            ["App:Origins"] = SignIn.Origin,
            ["Demo:Password"] = TestLogins.Password,
        };
        if (plan.DropIndex is not null)
            settings["Database:ConnectionString"] = new NpgsqlConnectionStringBuilder(settings["Database:ConnectionString"]) { SearchPath = "no_locks,pg_catalog,public" }.ConnectionString;
        return settings;
    }

    private static int Median(IEnumerable<int> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static string Join<TKey>(IEnumerable<KeyValuePair<TKey, long>> counts)
        where TKey : notnull => string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => FormattableString.Invariant($"{c.Key} {c.Value:N0}")));

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
