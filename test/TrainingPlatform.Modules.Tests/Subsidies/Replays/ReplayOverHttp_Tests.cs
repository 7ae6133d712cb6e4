using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Replays;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>The past of one county asked again of a draft: who gains, who loses, and nothing is changed.</summary>
public class ReplayOverHttp_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string County = "652822";
    private const string Replays = "/api/app/replay";

    [Fact]
    public async Task A_replay_counts_gains_and_losses_and_hides_small_cells()
    {
        var division = await host.DivisionAsync(County);
        await AddAsync(division, "LPT-11", ClaimKind.TrainingSubsidy, 12);
        await AddAsync(division, "LPT-11", ClaimKind.LivingAllowance, 11);
        await AddAsync(division, "LPT-17", ClaimKind.TrainingSubsidy, 3);
        var editor = await host.ClientForAsync("policy-editor");
        var draft = await editor.DraftAsync();
        await editor.ChangeAsync(draft.Id, ("amounts.living_allowance[0].per_day", "40.00"), ("amounts.class_hour_rates[0].rate", "9.00"));

        var asked = await editor.MustAsync(
            Replays,
            new
            {
                editionId = draft.Id,
                divisionId = division,
                year = 2020,
            }
        );
        var done = await CompletedAsync(editor, asked.Id);

        (done.Body.GetProperty("total").GetInt32(), done.Body.GetProperty("done").GetInt32()).ShouldBe((26, 26));
        var result = (await editor.FetchAsync($"{Replays}/{asked.Id}/result")).Body;
        var totals = result.GetProperty("totals");
        // 15 trainings of 320 hours lose 1 yuan an hour; 11 allowances of 40 days gain 10 yuan a day.
        (totals.GetProperty("loss").GetString(), totals.GetProperty("gain").GetString()).ShouldBe(("4800.00", "4400.00"));
        (totals.GetProperty("before").GetString(), totals.GetProperty("after").GetString()).ShouldBe(("61200.00", "60800.00"));
        totals.GetProperty("changed").GetInt32().ShouldBe(26);
        var groups = result.GetProperty("byGroup").EnumerateArray().ToList();
        groups.Count.ShouldBe(2);
        groups.ShouldAllBe(g =>
            g.GetProperty("suppressed").GetBoolean()
            && g.GetProperty("lines").ValueKind == JsonValueKind.Null
            && g.GetProperty("before").ValueKind == JsonValueKind.Null
        );
        result.GetProperty("byDivision")[0].GetProperty("lines").GetInt32().ShouldBe(26);
        var losing = await editor.FetchAsync($"{Replays}/{asked.Id}/lines?direction=Loss&maxResultCount=5");
        (losing.Body.GetProperty("totalCount").GetInt32(), losing.Items[0].GetProperty("difference").GetString()).ShouldBe((15, "-320.00"));
        (await StoredAmountAsync(division)).ShouldBe(Yuan.Parse("61200.00"));
        losing.Items[0].TryGetProperty("group", out _).ShouldBeFalse("whoever counts lines by group gets at the hidden cells");
        var file = await editor.GetByteArrayAsync($"/api/app/report/replay/{asked.Id}", TestContext.Current.CancellationToken);
        var sheet = new Reports.XlsxReader(file);
        sheet.Rows.SelectMany(r => r.Values).ShouldContain(c => c.Text == "演示标准，不是官方标准。");
        new Reports.XlsxReader(file, 5)
            .Rows.SelectMany(r => r.Values)
            .ShouldNotContain(c => c.Text == "登记失业人员" || c.Text == "人员类别");
        var total = sheet.Row(r => r.TryGetValue("B", out var lines) && lines is { IsNumber: true, Number: 26 });
        (total["C"].Number, total["E"].Number, total["F"].Number).ShouldBe((61200.00m, 4400.00m, 4800.00m));
    }

    [Fact]
    public async Task An_edition_under_which_it_was_decided_changes_nothing()
    {
        var division = await host.DivisionAsync("652823");
        await AddAsync(division, "LPT-11", ClaimKind.TrainingSubsidy, 2);
        var editor = await host.ClientForAsync("policy-editor");
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();

        var asked = await editor.MustAsync(
            Replays,
            new
            {
                editionId = seeded,
                divisionId = division,
                year = 2020,
            }
        );
        await CompletedAsync(editor, asked.Id);

        (await editor.FetchAsync($"{Replays}/{asked.Id}/lines")).Body.GetProperty("totalCount").GetInt32().ShouldBe(0);
        (await editor.SendAsync($"{Replays}/{asked.Id}/cancel")).ErrorCode.ShouldBe("TrainingPlatform.Subsidies:ReplayIsOver");
    }

    [Fact]
    public async Task A_cancelled_replay_reads_no_further_page()
    {
        var division = await host.DivisionAsync("652824");
        var id = await QueuedAsync(division);
        var editor = await host.ClientForAsync("policy-editor");

        (await editor.MustAsync($"{Replays}/{id}/cancel")).Text("status").ShouldBe("Cancelled");

        await host.WithAsync<ReplayRun>(async run =>
            (await run.NextPageAsync(id, WorkedLine.Pack.Edition, TestContext.Current.CancellationToken)).ShouldBeFalse()
        );
        (
            await host.WithAsync<ReplayRun, Policy.Editions.PolicyEdition?>(run =>
                run.BeginAsync(id, TestContext.Current.CancellationToken)
            )
        ).ShouldBeNull();
    }

    [Fact]
    public async Task A_replay_goes_on_from_its_cursor_and_counts_no_line_twice()
    {
        var division = await host.DivisionAsync("652825");
        await AddAsync(division, "LPT-11", ClaimKind.TrainingSubsidy, 4);
        var id = await QueuedAsync(division);
        var ct = TestContext.Current.CancellationToken;
        await host.WithAsync<ReplayRun>(run => run.BeginAsync(id, ct));

        // The first worker dies after its page; the second begins again.
        (await host.WithAsync<ReplayRun, bool>(run => run.NextPageAsync(id, WorkedLine.Pack.Edition, ct))).ShouldBeTrue();
        await host.WithAsync<ReplayRun>(run => run.BeginAsync(id, ct));
        (await host.WithAsync<ReplayRun, bool>(run => run.NextPageAsync(id, WorkedLine.Pack.Edition, ct))).ShouldBeFalse();

        var tallies = await host.WithAsync<TrainingPlatformDbContext, List<ReplayTally>>(db =>
            db.Set<ReplayTally>().Where(t => t.ReplayId == id).ToListAsync(ct)
        );
        tallies.Sum(t => t.Lines).ShouldBe(4);
    }

    [Fact]
    public async Task A_county_officer_may_not_replay_and_a_prefectures_editor_only_the_own()
    {
        var county = await host.ClientForAsync("county-reviewer");
        var editor = await host.OfficerAsync("prefecture-editor", ["policy-editor"], division: "652300");
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();

        (await county.SendAsync(Replays, new { editionId = seeded, year = 2020 })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (
            await editor.SendAsync(
                Replays,
                new
                {
                    editionId = seeded,
                    divisionId = await host.DivisionAsync(County),
                    year = 2020,
                }
            )
        ).ErrorCode.ShouldBe("TrainingPlatform.Subsidies:ReplayOutOfScope");
        (await editor.MustAsync(Replays, new { editionId = seeded, year = 2020 }))
            .Body.GetProperty("divisionId")
            .GetGuid()
            .ShouldBe(await host.DivisionAsync("652300"));
    }

    private async Task<Guid> QueuedAsync(Guid division)
    {
        var seeded = (await (await host.ClientForAsync("policy-editor")).SeededAsync()).GetProperty("id").GetGuid();
        return await host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var replay = new Replay(
                Guid.CreateVersion7(),
                new ReplayQuestion(seeded, "e", WorkedLine.Pack.Hash, division, 2020),
                Guid.CreateVersion7(),
                TestClaim.At
            );
            db.AddRange(replay, new ReplayProgress { ReplayId = replay.Id, Version = Guid.NewGuid() });
            await db.SaveChangesAsync();
            return replay.Id;
        });
    }

    private static async Task<Answer> CompletedAsync(HttpClient client, Guid id)
    {
        for (var i = 0; i < 200; i++)
        {
            var answer = await client.FetchAsync($"{Replays}/{id}");
            if (answer.Text("status") == "Completed")
                return answer;
            answer.Text("status").ShouldBeOneOf("Queued", "Running");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException();
    }

    private Task<Yuan> StoredAmountAsync(Guid division) =>
        host.WithAsync<TrainingPlatformDbContext, Yuan>(async db =>
            (await db.Set<SubsidyClaimLine>().Where(l => l.DivisionId == division).Select(l => l.Amount).ToListAsync()).Aggregate(
                Yuan.Zero,
                (a, b) => a + b
            )
        );

    private Task AddAsync(Guid division, string caseId, ClaimKind kind, int count) =>
        host.StoreClaimsAsync(division, new PastClaim(caseId, count, kind == ClaimKind.LivingAllowance));
}
