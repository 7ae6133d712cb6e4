using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>What the bank says is held against the batch row by row.</summary>
public class BankResultRows_Tests
{
    private static readonly Dictionary<string, bool> Words = new() { ["PAID"] = true, ["RETURNED"] = false };

    [Fact]
    public void Import_of_5000_rows_with_3_bad_ones_names_the_3_and_takes_the_others()
    {
        var payments = Batch(5000);
        var rows = payments.Values.Select((p, i) => Row(i + 2, p.Reference)).ToList();
        rows[10] = rows[10] with { Reference = "PB-unknown" };
        rows[20] = rows[20] with { Amount = "3200.01" };
        rows[30] = rows[30] with { Reference = rows[29].Reference };
        var reader = new BankResultRowReader(payments, Words);

        rows.ForEach(reader.Read);

        reader
            .Faults.Select(f => (f.Row, f.Column, f.Code))
            .ShouldBe([
                (12, BankResultColumns.Reference, BankFaultCodes.ReferenceUnknown),
                (22, BankResultColumns.Amount, BankFaultCodes.AmountDiffers),
                (32, BankResultColumns.Reference, BankFaultCodes.ReferenceTwice),
            ]);
        reader.Settlements.Count.ShouldBe(4997);
    }

    [Fact]
    public void What_was_returned_is_never_paid_by_a_later_answer()
    {
        var payments = Batch(1, PaymentStatus.Returned, "E102");
        var reader = new BankResultRowReader(payments, Words);

        reader.Read(Row(2, payments.Keys.Single()));

        reader.Faults.ShouldHaveSingleItem().Code.ShouldBe(BankFaultCodes.AlreadyReturned);
        reader.Settlements.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_paid_may_come_back_later()
    {
        var payments = Batch(1, PaymentStatus.Paid);
        var reader = new BankResultRowReader(payments, Words);

        reader.Read(Row(2, payments.Keys.Single()) with { Result = "returned", Code = "E110" });

        reader.Settlements.ShouldHaveSingleItem().WasPaid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "E102", BankFaultCodes.ResultUnknown)]
    [InlineData("returned", "E999", BankFaultCodes.CodeUnknown)]
    [InlineData("returned", null, BankFaultCodes.CodeUnknown)]
    public void A_result_that_nobody_understands_is_named(string result, string? code, string fault)
    {
        var payments = Batch(1);
        var reader = new BankResultRowReader(payments, Words);

        reader.Read(Row(2, payments.Keys.Single()) with { Result = result, Code = code });

        reader.Faults.ShouldHaveSingleItem().Code.ShouldBe(fault);
    }

    private static Dictionary<string, AnsweredPayment> Batch(
        int count,
        PaymentStatus status = PaymentStatus.Planned,
        string? code = null
    ) =>
        Enumerable
            .Range(1, count)
            .Select(i => new AnsweredPayment(Guid.CreateVersion7(), $"PB-{i:D6}", Yuan.Parse("3200.00"), status, code))
            .ToDictionary(p => p.Reference);

    private static BankResultFileRow Row(int row, string reference) => new(row, reference, "3,200.00", "paid", null, "B" + row);
}
