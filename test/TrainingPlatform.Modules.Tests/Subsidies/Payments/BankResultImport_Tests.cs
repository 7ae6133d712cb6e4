using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>The bank's answer as a file, from the upload to payments and books.</summary>
public class BankResultImport_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const int Size = 5000;

    /// <summary>WORKFLOWS 4.6: import of 5,000 rows with 3 bad ones (dry run, all-or-nothing or chosen).</summary>
    [Fact]
    public async Task Import_of_5000_rows_with_3_bad_ones_is_tried_dry_refused_as_a_whole_and_taken_without_the_3()
    {
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("16000000.00");
        await rig.ApprovedAsync(Size);
        var batch = await rig.ExportedAsync();
        var rows = (await PaymentsAsync(batch)).Select(p => $"{p.Reference},{p.Amount},成功,,B1").ToList();
        rows[10] = "PB-unknown,3200.00,成功,,B1";
        rows[20] = rows[20].Replace("3200.00", "3200.01", StringComparison.Ordinal);
        rows[30] = rows[29];
        var file = PaymentRig.Headed(rows);

        foreach (var mode in (string[])["DryRun", "AllOrNothing"])
        {
            var refused = await rig.AnswerAsync(batch, file, mode);
            (
                refused.GetProperty("applied").GetBoolean(),
                refused.GetProperty("rows").GetInt32(),
                refused.GetProperty("paid").GetInt32()
            ).ShouldBe((false, Size, Size - 3), mode);
            refused.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("row").GetInt32()).ShouldBe([12, 22, 32], mode);
            (await PaymentsAsync(batch)).ShouldAllBe(p => p.Status == PaymentStatus.Planned);
            (await rig.BooksAsync()).GetValueOrDefault(LedgerAccountKind.Paid).ShouldBe(Yuan.Zero);
        }
        var taken = await rig.AnswerAsync(batch, file, "GoodRows");

        (
            taken.GetProperty("applied").GetBoolean(),
            taken.GetProperty("paid").GetInt32(),
            taken.GetProperty("faults").GetArrayLength()
        ).ShouldBe((true, Size - 3, 3));
        (await PaymentsAsync(batch))
            .Select((p, i) => (p.Status, At: i))
            .Where(p => p.Status != PaymentStatus.Paid)
            .Select(p => p.At)
            .ShouldBe([10, 20, 30]);
        (await rig.BooksAsync())[LedgerAccountKind.Paid].ShouldBe(Yuan.Parse("15990400.00"));
    }

    private Task<List<Payment>> PaymentsAsync(Guid batch) =>
        host.WithAsync<TrainingPlatformDbContext, List<Payment>>(db =>
            db.Set<Payment>()
                .AsNoTracking()
                .Where(p => p.BatchId == batch)
                .OrderBy(p => p.Sequence)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
}
