using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>What lies in a batch or came back from the bank is granted: a second class of the same person counts it, or the same days would be paid twice.</summary>
public class GrantedPast_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task A_line_in_a_batch_and_a_returned_payment_still_count_as_granted()
    {
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("10000.00");
        var person = await rig.ApprovedAsync(1);
        var batch = await rig.ExportedAsync();
        var inBatch = await GrantedAsync(person);
        var payments = await rig.PaymentsAsync(batch);
        await rig.AnswerAsync(batch, PaymentRig.Result(payments, (payments[0].GetProperty("reference").GetString()!, "E102")));

        inBatch.ShouldBe(["APPROVED"]);
        (await rig.PaymentsAsync(batch))[0].GetProperty("status").GetString().ShouldBe("Returned");
        (await GrantedAsync(person)).ShouldBe(["APPROVED"]);
    }

    /// <summary>Without any lock: two classes of one person on the same days, approved by two officers who each saw nothing of the other.</summary>
    [Fact]
    public async Task Of_two_approvals_that_knew_of_the_same_grants_the_database_saves_one()
    {
        var (rig, person) = (new NoticeRig(host), Guid.CreateVersion7());
        var (day, evening) = (
            await rig.ReviewedAsync(ClaimKind.LivingAllowance, 1, person),
            await rig.ReviewedAsync(ClaimKind.LivingAllowance, 1, person)
        );
        var known = await GrantsAsync(person);

        await ApproveAsync(day.Id, known);
        var second = await Should.ThrowAsync<DbUpdateException>(() => ApproveAsync(evening.Id, known));

        (await host.WithAsync<IDatabaseManners, bool>(m => Task.FromResult(m.IsUniqueViolation(second)))).ShouldBeTrue();
        (await rig.ClaimAsync(evening.Id)).Lines.Single().Status.ShouldBe(SubsidyClaimLineStatus.SecondPassed);
        await ApproveAsync(evening.Id, await GrantsAsync(person));
        (await rig.ClaimAsync(evening.Id)).Lines.Single().GrantNumber.ShouldBe(2);
    }

    private Task<Dictionary<Guid, int>> GrantsAsync(Guid person) =>
        host.WithAsync<ClaimPastReader, Dictionary<Guid, int>>(past => past.GrantsAsync([person], TestContext.Current.CancellationToken));

    private Task ApproveAsync(Guid id, IReadOnlyDictionary<Guid, int> known) =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            var claim = await db.LoadClaimAsync(id, null, TestContext.Current.CancellationToken);
            claim.GoThroughNotice();
            claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());
            claim.NumberGrants(known);
            await db.SaveChangesAsync();
        });

    private Task<List<string>> GrantedAsync(Guid person) =>
        host.WithAsync<ClaimPastReader, List<string>>(async past =>
            (await past.ReadAsync(Guid.CreateVersion7(), [person], TestContext.Current.CancellationToken)).TryGetValue(
                person,
                out var found
            )
                ? [.. found.History.Select(h => h.State)]
                : []
        );
}
