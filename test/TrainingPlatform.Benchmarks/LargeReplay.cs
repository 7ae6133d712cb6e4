using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TrainingPlatform.Divisions;
using TrainingPlatform.Subsidies.Replays;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks;

/// <summary>A replay of many stored determinations through the API, with its progress, between two plain scans of the same rows.</summary>
/// <remarks>The scan reads the same pages and does nothing with them: what the replay costs beyond reading is the ratio.</remarks>
internal sealed class LargeReplay(PlatformHost host, TextWriter output)
{
    private const int Year = 2020;
    private const int LinesOfAClaim = 50;
    private const int ClaimsOfABatch = 40;

    public static async Task PrintAsync(int lines, TextWriter output)
    {
        await using var host = new PlatformHost();
        await new LargeReplay(host, output).RunAsync(lines);
    }

    private async Task RunAsync(int lines)
    {
        output.WriteLine(
            FormattableString.Invariant(
                $"{lines:N0} stored determinations, database {(TestDatabase.IsPostgreSql ? "PostgreSQL" : "SQLite")}"
            )
        );
        await StoreAsync(lines);
        using var editor = await host.ClientForAsync("policy-editor");
        var draft = await DraftAsync(editor);
        var before = await ScanAsync();
        var replay = await ReplayAsync(editor, draft);
        var after = await ScanAsync();
        var scan = before < after ? before : after;
        Print("plain scan", scan, lines);
        Print("replay", replay, lines);
        output.WriteLine(
            FormattableString.Invariant(
                $"replay / scan {replay / scan:0.00}; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576:N0} MB"
            )
        );
    }

    /// <summary>All worked cases that begin in the year, in turn, as training subsidies and allowances.</summary>
    private async Task StoreAsync(int lines)
    {
        var county = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652801", new DateOnly(Year, 4, 1))!.Id)
        );
        var cases = StoredClaims.CaseIds.Where(id => StoredClaims.YearOf(id) == Year).ToList();
        for (var stored = 0; stored < lines; )
        {
            var batch = new List<PastClaim>();
            for (; batch.Count < ClaimsOfABatch && stored < lines; stored += LinesOfAClaim)
            {
                var n = stored / LinesOfAClaim;
                batch.Add(
                    new PastClaim(cases[n % cases.Count], Math.Min(LinesOfAClaim, lines - stored), Allowance: n / cases.Count % 2 == 1)
                );
            }
            await host.StoreClaimsAsync(county, batch);
        }
    }

    private static async Task<Guid> DraftAsync(HttpClient editor)
    {
        const string editions = "/api/app/policy-edition";
        var all = await ReadAsync(await editor.GetAsync(editions));
        var basedOnId = all.GetProperty("items")[0].GetProperty("id").GetGuid();
        var draft = (await ReadAsync(await editor.PostAsJsonAsync(editions, new { basedOnId, label = "benchmark" })))
            .GetProperty("id")
            .GetGuid();
        var changes = new[] { new { path = "amounts.living_allowance[0].per_day", value = "31.00" } };
        await ReadAsync(await editor.PutAsJsonAsync($"{editions}/{draft}/form", new { changes }));
        return draft;
    }

    private async Task<TimeSpan> ScanAsync()
    {
        var watch = Stopwatch.StartNew();
        Guid? last = null;
        while (true)
        {
            var page = await host.WithAsync<StoredDeterminations, List<StoredLine>>(s =>
                s.PageAsync(Year, last, ReplayRun.PageSize, CancellationToken.None)
            );
            if (page.Count == 0)
                return watch.Elapsed;
            last = page[^1].LineId;
        }
    }

    private async Task<TimeSpan> ReplayAsync(HttpClient editor, Guid editionId)
    {
        const string replays = "/api/app/replay";
        var watch = Stopwatch.StartNew();
        var id = (await ReadAsync(await editor.PostAsJsonAsync(replays, new { editionId, year = Year }))).GetProperty("id").GetGuid();
        var shown = -1;
        while (true)
        {
            var replay = await ReadAsync(await editor.GetAsync($"{replays}/{id}"));
            var (status, done, total) = (
                replay.GetProperty("status").GetString(),
                replay.GetProperty("done").GetInt32(),
                replay.GetProperty("total").GetInt32()
            );
            if (done != shown)
                output.WriteLine(
                    FormattableString.Invariant($"  {watch.Elapsed.TotalSeconds, 6:0.0} s  {status}  {shown = done:N0} of {total:N0}")
                );
            if (status is "Completed")
                return watch.Elapsed;
            if (status is not ("Queued" or "Running"))
                throw new InvalidOperationException($"the replay ended as {status}");
            await Task.Delay(1000);
        }
    }

    private void Print(string name, TimeSpan time, int lines) =>
        output.WriteLine(
            FormattableString.Invariant($"{name, -12} {time.TotalSeconds, 8:0.0} s {lines / time.TotalSeconds, 10:N0} lines per s")
        );

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(text).RootElement
            : throw new InvalidOperationException($"{(int)answer.StatusCode} {text}");
    }
}
