using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Inspections;

/// <summary>The checklist of an inspection, and the second look.</summary>
public class InspectionOverHttp_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Inspections = "/api/app/inspection";
    private const string Prefix = "TrainingPlatform.Subsidies:";
    private readonly NoticeRig _rig = new(host);

    [Fact]
    public async Task A_finding_is_put_right_by_a_day_and_looked_at_again_once()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 1);
        var reviewer = await host.ClientForAsync("county-reviewer");
        object Record(string answer, string? rectifyBy, int items = 10) =>
            new
            {
                classId = claim.ClassId,
                kind = "Phone",
                heldOn = "2020-04-01",
                expectedHeads = 30,
                presentHeads = 28,
                answers = InspectionItems.All.Take(items).Select((code, i) => new { code, answer = i == 3 ? answer : "Yes" }),
                finding = "two signatures alike",
                rectifyBy,
            };

        (await reviewer.SendAsync(Inspections, Record("No", "2020-04-10", 9))).FaultMembers.ShouldBe(["answers"]);
        (await reviewer.SendAsync(Inspections, Record("No", null))).ErrorCode.ShouldBe(Prefix + "InspectionRectifyBy");
        (await reviewer.SendAsync(Inspections, Record("No", "2020-03-31"))).FaultMembers.ShouldBe(["rectifyBy"]);
        (await reviewer.MustAsync(Inspections, Record("NotSeen", null))).Text("status").ShouldBe("NoFindings");
        var ordered = await reviewer.MustAsync(Inspections, Record("No", "2020-04-10"));
        ordered.Text("status").ShouldBe("RectificationOrdered");

        (await reviewer.SendAsync($"{Inspections}/{ordered.Id}/recheck", new { })).FaultMembers.ShouldBe(["rectified", "note"]);
        (await reviewer.MustAsync($"{Inspections}/{ordered.Id}/recheck", new { rectified = true, note = "each signs now" }))
            .Text("status")
            .ShouldBe("Rectified");
        (await reviewer.SendAsync($"{Inspections}/{ordered.Id}/recheck", new { rectified = true, note = "again" })).ErrorCode.ShouldBe(
            Prefix + "InspectionNotOpen"
        );
        (await (await host.ClientForAsync("county-reviewer-2")).FetchAsync($"{Inspections}/{ordered.Id}")).Status.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );
    }
}
