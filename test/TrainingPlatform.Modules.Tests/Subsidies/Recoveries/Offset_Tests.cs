using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>What an institution owes is kept back from its next payment, and the books show both.</summary>
public class Offset_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Recoveries = "/api/app/recovery";
    private const string Batches = PaymentRig.Batches;

    [Fact]
    public async Task An_offset_reduces_the_next_payment_and_its_file_and_stands_in_the_books_beside_it()
    {
        var rig = await PaidAsync("652822", 2);
        var recovery = await host.ServedAsync(rig, "652822", "4000.00");
        await rig.Preparer.MustAsync($"{recovery}/receive", new { kind = "Offset", amount = "3500.00" });
        (
            await rig.Preparer.SendAsync(
                $"{recovery}/receive",
                new
                {
                    kind = "Repaid",
                    amount = "500.01",
                    reference = "V1",
                }
            )
        ).ErrorCode.ShouldBe(SubsidiesErrorCodes.RecoveryTooMuch);
        await rig.ApprovedAsync(3, "INSTITUTION");

        var next = await rig.ExportedAsync();

        var batch = await rig.Preparer.FetchAsync($"{Batches}/{next}");
        (batch.Text("total"), batch.Text("offset"), batch.Body.GetProperty("lineCount").GetInt32()).ShouldBe(("6100.00", "3500.00", 3));
        var payments = await rig.PaymentsAsync(next);
        payments
            .Select(p => (p.GetProperty("amount").GetString(), p.GetProperty("offset").GetString(), p.GetProperty("status").GetString()))
            .ShouldBe([("0.00", "3200.00", "Paid"), ("2900.00", "300.00", "Planned"), ("3200.00", "0.00", "Planned")]);
        var file = await (await rig.Releaser.GetAsync($"{Batches}/{next}/file")).Content.ReadAsStringAsync();
        file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4, "two payments between the control lines");
        file.ShouldContain(",2,6100.00,");
        var standing = await rig.Preparer.FetchAsync(recovery);
        (standing.Text("received"), standing.Text("outstanding"), standing.Text("toOffset"), standing.Text("offsetInBatch")).ShouldBe(
            ("3500.00", "500.00", "0.00", "0.00")
        );
        standing
            .Body.GetProperty("receipts")
            .EnumerateArray()
            .Select(r => (r.GetProperty("kind").GetString(), r.GetProperty("reference").GetString()))
            .ShouldBe([("Offset", batch.Text("number"))]);
        // 6,400.00 had been paid; 3,500.00 of it came back by granting 3,500.00 that the bank does not pay again.
        (await BooksAsync(rig)).ShouldBe(("0.00", "6100.00", "6400.00", "3500.00", "0.00"));

        await rig.AnswerAsync(next, PaymentRig.Result(payments.Skip(1)));
        (await rig.Preparer.MustAsync($"{Batches}/{next}/reconcile")).Text("status").ShouldBe("Reconciled");
        (await BooksAsync(rig)).ShouldBe(("0.00", "0.00", "12500.00", "3500.00", "0.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    [Fact]
    public async Task A_returned_payment_that_was_reduced_is_paid_again_reduced_and_nothing_is_kept_back_twice()
    {
        var rig = await PaidAsync("652823", 1);
        var recovery = await host.ServedAsync(rig, "652823", "1000.00");
        await rig.Preparer.MustAsync($"{recovery}/receive", new { kind = "Offset", amount = "1000.00" });
        await rig.ApprovedAsync(1, "INSTITUTION");
        var next = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(next);
        await rig.AnswerAsync(next, PaymentRig.Result(payments, (payments[0].GetProperty("reference").GetString()!, "E900")));
        (await BooksAsync(rig)).ShouldBe(("0.00", "0.00", "3200.00", "1000.00", "2200.00"));

        var again = await rig.ExportedAsync(followUp: true);

        var paid = await rig.PaymentsAsync(again);
        paid.Select(p => (p.GetProperty("amount").GetString(), p.GetProperty("offset").GetString())).ShouldBe([("2200.00", "1000.00")]);
        await rig.AnswerAsync(again, PaymentRig.Result(paid));
        (await BooksAsync(rig)).ShouldBe(("0.00", "0.00", "5400.00", "1000.00", "0.00"));
        (await rig.Preparer.FetchAsync(recovery)).Text("status").ShouldBe("Recovered");
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    [Fact]
    public async Task A_batch_given_up_gives_the_offset_back_and_one_that_only_keeps_back_is_reconciled_without_the_bank()
    {
        var rig = await PaidAsync("652824", 2);
        var recovery = await host.ServedAsync(rig, "652824", "3200.00");
        await rig.Preparer.MustAsync($"{recovery}/receive", new { kind = "Offset", amount = "3200.00" });
        await rig.ApprovedAsync(1, "INSTITUTION");
        var given = await rig.BatchAsync();
        var held = await rig.Preparer.FetchAsync(recovery);
        held.Text("offsetInBatch").ShouldBe("3200.00");
        held.Body.GetProperty("inBatches")
            .EnumerateArray()
            .Select(b => (b.GetProperty("batchId").GetGuid(), b.GetProperty("amount").GetString()))
            .ShouldBe([(given, "3200.00")]);
        (await rig.Preparer.SendAsync($"{recovery}/withdraw-offset")).ErrorCode.ShouldBe(SubsidiesErrorCodes.RecoveryNothingToOffset);
        await rig.Preparer.MustAsync($"{Batches}/{given}/cancel", new { reason = "wrong day" });
        (await rig.Preparer.FetchAsync(recovery)).Text("toOffset").ShouldBe("3200.00");

        var next = await rig.ExportedAsync();

        (await rig.Preparer.FetchAsync($"{Batches}/{next}")).Text("total").ShouldBe("0.00");
        (await rig.Preparer.MustAsync($"{Batches}/{next}/reconcile")).Text("status").ShouldBe("Reconciled");
        (await BooksAsync(rig)).ShouldBe(("0.00", "0.00", "6400.00", "3200.00", "0.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    /// <summary>Collecting rests while the debtor objects: the batch that would keep back is not released.</summary>
    [Fact]
    public async Task An_objection_stops_the_release_that_would_keep_money_back()
    {
        var rig = await PaidAsync("652825", 1);
        var recovery = await host.ServedAsync(rig, "652825", "1000.00");
        await rig.Preparer.MustAsync($"{recovery}/receive", new { kind = "Offset", amount = "1000.00" });
        await rig.ApprovedAsync(1, "INSTITUTION");
        var batch = await rig.ApprovedBatchAsync();
        var debtor = await host.InstitutionOfAsync((await rig.PaymentsAsync(batch))[0].GetProperty("lineId").GetGuid());
        await debtor.MustAsync(
            recovery.Replace(Recoveries, Recoveries + "/mine", StringComparison.Ordinal) + "/object",
            new { text = "we did teach" }
        );

        var refused = await rig.Releaser.SendAsync($"{Batches}/{batch}/release");

        refused.ErrorCode.ShouldBe(SubsidiesErrorCodes.RecoveryNotThere);
        await rig.Preparer.MustAsync($"{Batches}/{batch}/cancel", new { reason = "objection" });
        (await rig.Preparer.FetchAsync($"{Batches}/{await rig.ExportedAsync()}")).Text("total").ShouldBe("3200.00");
    }

    private async Task<PaymentRig> PaidAsync(string county, int lines)
    {
        var rig = await new PaymentRig(host, county).OpenAsync();
        await rig.BudgetAsync(county == "652822" ? "16000.00" : $"{(lines + 1) * 3200}.00");
        await rig.ApprovedAsync(lines, "INSTITUTION");
        var batch = await rig.ExportedAsync();
        await rig.AnswerAsync(batch, PaymentRig.Result(await rig.PaymentsAsync(batch)));
        return rig;
    }

    private static async Task<(string Available, string Committed, string Paid, string Recovered, string Returned)> BooksAsync(
        PaymentRig rig
    )
    {
        var books = await rig.BooksAsync();
        string Of(LedgerAccountKind kind) => books.GetValueOrDefault(kind).ToString();
        return (
            Of(LedgerAccountKind.Available),
            Of(LedgerAccountKind.Committed),
            Of(LedgerAccountKind.Paid),
            Of(LedgerAccountKind.Recovered),
            Of(LedgerAccountKind.Returned)
        );
    }
}
