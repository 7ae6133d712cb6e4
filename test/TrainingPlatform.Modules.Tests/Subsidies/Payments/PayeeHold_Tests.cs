using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>A payee on hold is seen where money is decided: on the payments and on the lines that wait for a review.</summary>
public class PayeeHold_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Holds = "/api/app/payee-hold";

    [Fact]
    public async Task A_hold_stands_on_the_payment_and_fails_the_check_of_lines_in_review_until_it_is_lifted()
    {
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(1, "INSTITUTION");
        var batch = await rig.BatchAsync();
        await rig.ApprovedAsync(2, "INSTITUTION");
        await host.WithAsync<TrainingPlatformDbContext>(db =>
            db.Set<SubsidyClaimLine>()
                .Where(l => l.DivisionId == rig.Division && l.Status == SubsidyClaimLineStatus.ApprovedForPayment)
                .ExecuteUpdateAsync(s => s.SetProperty(l => l.Status, SubsidyClaimLineStatus.SecondPassed))
        );
        var payment = (await rig.PaymentsAsync(batch)).Single().GetProperty("id").GetGuid();

        var hold = (await rig.Preparer.MustAsync(Holds, new { paymentId = payment, reason = "account under inquiry" })).Id;

        (await rig.PaymentsAsync(batch)).Single().GetProperty("hold").GetString().ShouldBe("Requested");
        (await ChecksAsync(rig)).ShouldBe([
            (CheckResult.Fail, RegisterChecks.DetailPrefix + RegisterChecks.PayeeOnHold),
            (CheckResult.Fail, RegisterChecks.DetailPrefix + RegisterChecks.PayeeOnHold),
        ]);
        await rig.Releaser.MustAsync($"{Holds}/{hold}/confirm");
        (await rig.PaymentsAsync(batch)).Single().GetProperty("hold").GetString().ShouldBe("Active");
        await rig.Preparer.MustAsync($"{Holds}/{hold}/lift", new { reason = "cleared" });
        (await rig.PaymentsAsync(batch)).Single().GetProperty("hold").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ChecksAsync(rig)).ShouldBe([(CheckResult.Pass, null), (CheckResult.Pass, null)]);
    }

    private Task<List<(CheckResult, string?)>> ChecksAsync(PaymentRig rig) =>
        host.WithAsync<TrainingPlatformDbContext, List<(CheckResult, string?)>>(async db =>
        {
            var lines = await db.Set<SubsidyClaimLine>()
                .AsNoTracking()
                .AsSplitQuery()
                .Where(l => l.DivisionId == rig.Division && l.Status == SubsidyClaimLineStatus.SecondPassed)
                .ToListAsync();
            return [.. lines.Select(l => l.Checks.Single(c => c.Code == CheckCodes.Holds)).Select(c => (c.Result, c.Detail))];
        });
}
