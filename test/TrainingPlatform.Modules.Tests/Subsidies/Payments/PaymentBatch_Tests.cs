using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>Who prepares, who approves and who releases are three people.</summary>
public class PaymentBatch_Tests
{
    private static readonly ClaimActor Preparer = TestClaim.Actor("Preparer", "key-preparer");
    private static readonly ClaimActor Approver = TestClaim.Actor("Approver", "key-approver");

    [Fact]
    public void A_second_account_of_the_preparer_neither_approves_nor_releases()
    {
        var batch = Reserved();
        var other = TestClaim.Actor("Other account", "key-preparer");

        Code(() => batch.Approve(other)).ShouldBe(SubsidiesErrorCodes.ReleaserIsPreparer);
        batch.Approve(Approver);
        Code(() => batch.Release(other)).ShouldBe(SubsidiesErrorCodes.ReleaserIsPreparer);
    }

    [Fact]
    public void The_approver_does_not_release()
    {
        var batch = Reserved();
        batch.Approve(Approver);

        Code(() => batch.Release(Approver)).ShouldBe(SubsidiesErrorCodes.ReleaserIsApprover);
    }

    [Fact]
    public void A_batch_with_an_unanswered_payment_is_not_reconciled()
    {
        var batch = Reserved();
        batch.Approve(Approver);
        batch.Release(TestClaim.Actor("Releaser", null));
        batch.Export("Csv", "key", batch.Totals, Approver);
        batch.TakeResult(new BatchTotals(1, Yuan.Parse("1.00"), "d"), Preparer);

        Code(() => batch.Reconcile(new BatchTotals(1, Yuan.Parse("1.00"), "d"), Preparer)).ShouldBe(SubsidiesErrorCodes.BatchUnanswered);
    }

    [Theory]
    [InlineData(0, 9, null)]
    [InlineData(3, 40, null)]
    [InlineData(35, 40, null)]
    [InlineData(0, 40, "0.0")]
    [InlineData(13, 40, "32.5")]
    [InlineData(799, 1000, "79.9")]
    public void A_rate_is_floored_and_hidden_below_ten_people(int part, int whole, string? percent) =>
        Rates
            .Of(part, whole)
            .Percent.ShouldBe(percent is null ? null : decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));

    private static PaymentBatch Reserved()
    {
        var batch = new PaymentBatch(
            Guid.CreateVersion7(),
            "PB1",
            new PaymentGroup(ClaimKind.TrainingSubsidy, "F", "Fund", Guid.CreateVersion7(), 2020, false),
            Preparer
        );
        batch.Lock(new BatchTotals(2, Yuan.Parse("2.00"), "d"), Preparer);
        batch.Reserve(Preparer);
        return batch;
    }

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
