using TrainingPlatform.Subsidies.Facts;
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

    private Task<List<string>> GrantedAsync(Guid person) =>
        host.WithAsync<ClaimPastReader, List<string>>(async past =>
            (await past.ReadAsync(Guid.CreateVersion7(), [person], TestContext.Current.CancellationToken)).TryGetValue(person, out var found)
                ? [.. found.History.Select(h => h.State)]
                : []
        );
}
