using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>Lines that leave between approval and batch, and a desk that is told what others did meanwhile.</summary>
public class StoppedLines_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    /// <summary>The county of the demo's classes and institution.</summary>
    private const string County = "652801";
    private const string Claims = "/api/app/subsidy-claim/";

    [Fact]
    public async Task Approved_lines_are_stopped_or_taken_back_until_a_batch_has_them()
    {
        var rig = await new PaymentRig(host, County) { Year = 2021 }.OpenAsync();
        await host.MoveClockAsync(new DateOnly(2021, 1, 15));
        await rig.BudgetAsync("99000.00");
        await rig.ApprovedAsync(4);
        var claim = await ClaimAsync();
        Guid[] ids = [.. claim.Lines.OrderBy(l => l.TraineeName, StringComparer.Ordinal).Select(l => l.Id)];
        var (reviewer, clerk) = (await ReviewerAsync("stopper"), await host.ClientForAsync("inst1-admin"));

        (await reviewer.SendAsync($"{Claims}{claim.Id}/hold-lines", new { lineIds = new[] { ids[0] } })).Status.ShouldBe(
            HttpStatusCode.BadRequest,
            "a hold has a reason"
        );
        await reviewer.MustAsync(
            $"{Claims}{claim.Id}/hold-lines",
            new
            {
                lineIds = new[] { ids[0] },
                reasons = new[] { new { code = "UnderInspection" } },
                note = "a report came",
            }
        );
        await clerk.MustAsync($"{Claims}{claim.Id}/withdraw-lines", new { lineIds = new[] { ids[1] } });
        var batch = await rig.ExportedAsync();

        var payments = (await rig.PaymentsAsync(batch)).Where(p => ids.Contains(Line(p))).ToList();
        payments.Select(Line).ShouldBe([ids[2], ids[3]], ignoreOrder: true);
        (
            await reviewer.SendAsync(
                $"{Claims}{claim.Id}/hold-lines",
                new { lineIds = new[] { ids[2] }, reasons = new[] { new { code = "UnderInspection" } } }
            )
        ).ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotStoppable);
        (await clerk.SendAsync($"{Claims}{claim.Id}/withdraw-lines", new { lineIds = new[] { ids[3] } })).ErrorCode.ShouldBe(
            SubsidiesErrorCodes.LineNotWithdrawable
        );
        await PaidOnceReturnedOnceAsync(rig, batch, ids[3]);
        Counts(await clerk.FetchAsync(Claims + claim.Id)).ShouldBe((1, 1, 1));
        Counts((await clerk.FetchAsync($"{Claims.TrimEnd('/')}?classId={claim.ClassId}")).Items.Single()).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task A_claim_ends_with_its_last_payment_although_one_person_was_never_filed()
    {
        var rig = await new PaymentRig(host, "652823").OpenAsync();
        await rig.BudgetAsync("99000.00");
        await rig.ApprovedAsync(2);
        var claim = await AddAsync(rig.Division, TestClaim.Line("Never filed", "3200.00", BlockerCodes.FactsUnverified));
        var batch = await rig.ExportedAsync();
        (await StatusAsync(claim)).ShouldBe(SubsidyClaimStatus.InPayment);

        await rig.AnswerAsync(batch, PaymentRig.Result(await rig.PaymentsAsync(batch)));

        (await StatusAsync(claim)).ShouldBe(SubsidyClaimStatus.Closed);
    }

    /// <summary>One more person in the county's claim.</summary>
    private Task<Guid> AddAsync(Guid county, LineDetermination person) =>
        host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var claim = await db.Set<SubsidyClaim>().Include(c => c.Lines).AsSplitQuery().SingleAsync(c => c.DivisionId == county);
            claim.Redetermine([person], TestClaim.At);
            await db.SaveChangesAsync();
            return claim.Id;
        });

    private Task<SubsidyClaimStatus> StatusAsync(Guid claim) =>
        host.WithAsync<TrainingPlatformDbContext, SubsidyClaimStatus>(db =>
            db.Set<SubsidyClaim>().Where(c => c.Id == claim).Select(c => c.Status).SingleAsync()
        );

    [Fact]
    public async Task A_stale_desk_hears_who_decided_and_may_still_decide_what_nobody_touched()
    {
        await host.MoveClockAsync(new DateOnly(2020, 7, 15));
        var claim = await new PaymentRig(host, County).SubmittedAsync(2);
        var (me, other) = (await ReviewerAsync("desk-one"), await ReviewerAsync("desk-two"));
        var seen = await me.FetchAsync(Claims + claim.Id);
        var (first, second) = (claim.Lines[0].Id, claim.Lines[1].Id);

        await other.MustAsync(
            $"{Claims}{claim.Id}/first-review",
            new
            {
                decisions = new[]
                {
                    new
                    {
                        lineId = first,
                        decision = "Hold",
                        reasons = new[] { new { code = "IdentityUnclear" } },
                    },
                },
            }
        );
        var late = await me.SendAsync($"{Claims}{claim.Id}/first-review", Pass(seen, first, second));
        var untouched = await me.SendAsync($"{Claims}{claim.Id}/first-review", Pass(seen, second));

        (late.Status, late.ErrorCode).ShouldBe((HttpStatusCode.Conflict, SubsidiesErrorCodes.LineDecidedBefore));
        late.Body.ToString().ShouldContain("desk-two");
        untouched.Status.ShouldBe(HttpStatusCode.OK);
        var after = untouched
            .Body.GetProperty("lines")
            .EnumerateArray()
            .ToDictionary(l => l.GetProperty("id").GetGuid(), l => l.GetProperty("status").GetString());
        (after[first], after[second]).ShouldBe(("OnHold", "FirstPassed"));
    }

    private Task<HttpClient> ReviewerAsync(string name) => host.OfficerAsync(name, [RoleNames.CountyReviewer], division: County);

    /// <summary>The claim that the rig made last.</summary>
    private Task<SubsidyClaim> ClaimAsync() =>
        host.WithAsync<TrainingPlatformDbContext, SubsidyClaim>(db =>
            db.Set<SubsidyClaim>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().OrderByDescending(c => c.Id).FirstAsync()
        );

    private static object Pass(Answer seen, params Guid[] lines)
    {
        var shown = seen
            .Body.GetProperty("lines")
            .EnumerateArray()
            .ToDictionary(l => l.GetProperty("id").GetGuid(), l => l.GetProperty("updatedAt").GetString());
        return new
        {
            concurrencyStamp = seen.Text("concurrencyStamp"),
            decisions = lines.Select(l => new
            {
                lineId = l,
                decision = "Pass",
                seenAt = shown[l],
            }),
        };
    }

    private static async Task PaidOnceReturnedOnceAsync(PaymentRig rig, Guid batch, Guid returned)
    {
        var payments = await rig.PaymentsAsync(batch);
        var reference = payments.Single(p => Line(p) == returned).GetProperty("reference").GetString()!;
        await rig.AnswerAsync(batch, PaymentRig.Result(payments, (reference, "E102")));
    }

    private static Guid Line(JsonElement payment) => payment.GetProperty("lineId").GetGuid();

    private static (int Paid, int Returned, int Waiting) Counts(Answer claim) => Counts(claim.Body);

    private static (int Paid, int Returned, int Waiting) Counts(JsonElement claim)
    {
        var counts = claim.GetProperty("counts");
        return (
            counts.GetProperty("paid").GetInt32(),
            counts.GetProperty("paymentReturned").GetInt32(),
            counts.GetProperty("waiting").GetInt32()
        );
    }
}
