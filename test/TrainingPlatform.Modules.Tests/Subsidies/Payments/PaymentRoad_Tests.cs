using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>Money from the approved line to the bank and back. Cases of WORKFLOWS 4.6, each named by its sentence.</summary>
public class PaymentRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Batches = PaymentRig.Batches;

    [Fact]
    public async Task Returned_payment_then_corrected_then_paid_once()
    {
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("10000.00");
        var person = await rig.PersonAsync(await rig.ApprovedAsync(3));
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        var mine = payments.Single(p => p.GetProperty("payeeName").GetString() == "Trainee 0").GetProperty("reference").GetString()!;
        var answer = PaymentRig.Result(payments, (mine, "E102"));

        (await rig.AnswerAsync(batch, answer)).GetProperty("returned").GetInt32().ShouldBe(1);
        (await rig.AnswerAsync(batch, answer)).GetProperty("unchanged").GetInt32().ShouldBe(3, "the same file again changes nothing");
        (await rig.Preparer.MustAsync($"{Batches}/{batch}/reconcile")).Text("status").ShouldBe("Reconciled");
        await CorrectAsync(person);
        var again = await rig.ExportedAsync(followUp: true);
        await rig.AnswerAsync(again, PaymentRig.Result(await rig.PaymentsAsync(again)));
        await rig.Preparer.MustAsync($"{Batches}/{again}/reconcile");

        var books = await rig.BooksAsync();
        (books[LedgerAccountKind.Available], books[LedgerAccountKind.Paid], books[LedgerAccountKind.Returned], books[LedgerAccountKind.Committed]).ShouldBe((Yuan.Parse("400.00"), Yuan.Parse("9600.00"), Yuan.Zero, Yuan.Zero));
        (await PaidAsync(rig)).ShouldBe((3, Yuan.Parse("9600.00")));
        (await rig.Preparer.SendAsync(Batches, new { kind = "TrainingSubsidy", fund = PaymentRig.Fund, divisionId = rig.Division, year = 2020, followUp = true })).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await StatusesAsync(rig)).ShouldBe([SubsidyClaimLineStatus.Paid, SubsidyClaimLineStatus.Paid, SubsidyClaimLineStatus.Paid]);
        var receipt = (await person.FetchAsync("/api/app/my-payment")).Items.Single(p => p.GetProperty("status").GetString() == "Paid");
        (await person.MustAsync($"/api/app/my-payment/{receipt.GetProperty("id").GetGuid()}/receipt", new { received = true })).Text("receipt").ShouldBe("Received");
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    /// <summary>Another name is refused at its field, the refused account too; the own one is taken once.</summary>
    private static async Task CorrectAsync(HttpClient person)
    {
        var returned = (await person.FetchAsync("/api/app/my-payment")).Items.Single(p => p.GetProperty("status").GetString() == "Returned");
        returned.GetProperty("returnAdvice").GetString().ShouldNotBeNullOrEmpty();
        var address = $"/api/app/my-payment/{returned.GetProperty("id").GetGuid()}/correct";
        (await person.SendAsync(address, new { holder = "Somebody else", bankName = "Bank", account = "6222000000099999" })).FaultMembers.ShouldBe(["holder"]);
        (await person.SendAsync(address, new { holder = "Trainee 0", bankName = "", account = "12" })).FaultMembers.ShouldBe(["bankName", "account"]);
        (await person.SendAsync(address, new { holder = "Trainee 0", bankName = "Bank", account = "6222000000000000" })).ErrorCode.ShouldBe(SubsidiesErrorCodes.AccountNotChanged);
        (await person.MustAsync(address, new { holder = "trainee·0", bankName = "Bank", account = "6222 0000 0009 9999" })).Text("return").ShouldBe("Ready");
        (await person.SendAsync(address, new { holder = "Trainee 0", bankName = "Bank", account = "6222000000088888" })).ErrorCode.ShouldBe(SubsidiesErrorCodes.PaymentNotAwaitingCorrection);
    }

    [Fact]
    public async Task What_waits_at_the_cash_desk_is_told_apart_by_number_kind_and_amount()
    {
        var rig = await new PaymentRig(host, "652323").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(2);
        var batch = await rig.BatchAsync();

        var waiting = (await rig.Preparer.FetchAsync("/api/app/work-queue")).Items.Single(i => i.GetProperty("id").GetGuid() == batch);

        waiting.GetProperty("title").GetString().ShouldBe(waiting.GetProperty("number").GetString());
        waiting.GetProperty("topic").GetString().ShouldBe("Enum:ClaimKind.TrainingSubsidy");
        waiting.GetProperty("subtitle").GetString()!.ShouldEndWith("2 笔，6,400.00 元");
    }

    [Fact]
    public async Task A_line_whose_batch_is_not_approved_is_not_released_nor_put_into_a_file()
    {
        var rig = await new PaymentRig(host, "652823").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(2);
        var batch = await rig.BatchAsync();

        (await rig.Releaser.SendAsync($"{Batches}/{batch}/release")).ErrorCode.ShouldBe(SubsidiesErrorCodes.BatchNotInThisStep);
        await rig.Preparer.MustAsync($"{Batches}/{batch}/lock");
        await rig.Preparer.MustAsync($"{Batches}/{batch}/reserve");
        (await rig.Releaser.SendAsync($"{Batches}/{batch}/release")).ErrorCode.ShouldBe(SubsidiesErrorCodes.BatchNotInThisStep);
        (await rig.Releaser.SendAsync($"{Batches}/{batch}/export", new { format = "Csv" })).ErrorCode.ShouldBe(SubsidiesErrorCodes.BatchNotInThisStep);
        (await rig.Releaser.SendAsync($"{Batches}/{batch}/export", new { format = "Clay" })).FaultMembers.ShouldBe(["format"]);
        (await rig.BooksAsync())[LedgerAccountKind.Reserved].ShouldBe(Yuan.Parse("6400.00"));
        await rig.Preparer.MustAsync($"{Batches}/{batch}/cancel", new { reason = "wrong day" });
        (await rig.BooksAsync())[LedgerAccountKind.Available].ShouldBe(Yuan.Parse("10000.00"));
        (await StatusesAsync(rig)).ShouldAllBe(s => s == SubsidyClaimLineStatus.ApprovedForPayment);
    }

    [Fact]
    public async Task Budget_that_runs_out_between_review_and_release_refuses_the_reservation_and_two_at_once_never_overspend()
    {
        var rig = await new PaymentRig(host, "652824").OpenAsync();
        await rig.BudgetAsync("5000.00");
        await rig.ApprovedAsync(1);
        var first = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{first}/lock");
        await rig.ApprovedAsync(1);
        var second = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{second}/lock");

        var answers = await Task.WhenAll(rig.Preparer.SendAsync($"{Batches}/{first}/reserve"), rig.Preparer.SendAsync($"{Batches}/{second}/reserve"));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Single(a => a.Status != HttpStatusCode.OK).ErrorCode.ShouldBe(SubsidiesErrorCodes.LedgerShort);
        (await rig.BooksAsync())[LedgerAccountKind.Available].ShouldBe(Yuan.Parse("1800.00"));
    }

    [Fact]
    public async Task The_same_command_with_the_same_key_answers_the_same_and_moves_money_once()
    {
        var rig = await new PaymentRig(host, "652825").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(2);
        var key = Guid.NewGuid().ToString();
        rig.Preparer.DefaultRequestHeaders.Add("Idempotency-Key", key);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => rig.BatchAsync()));
        var other = await rig.Preparer.SendAsync($"{Batches}/{answers[0]}/lock");

        answers.Distinct().Count().ShouldBe(1);
        other.ErrorCode.ShouldBe(SubsidiesErrorCodes.KeyUsedOtherwise);
        (await host.WithAsync<TrainingPlatformDbContext, int>(db => db.Set<Payment>().CountAsync(p => p.DivisionId == rig.Division))).ShouldBe(2);
    }

    [Fact]
    public async Task A_payee_on_hold_is_not_released_and_two_people_decide_on_the_hold()
    {
        var rig = await new PaymentRig(host, "652826").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(2);
        var batch = await rig.BatchAsync();
        var payment = (await rig.PaymentsAsync(batch))[0].GetProperty("id").GetGuid();

        var hold = (await rig.Preparer.MustAsync("/api/app/payee-hold", new { paymentId = payment, reason = "account under inquiry" })).Id;
        (await rig.Preparer.SendAsync($"/api/app/payee-hold/{hold}/confirm")).ErrorCode.ShouldBe(SubsidiesErrorCodes.HoldBySamePerson);
        await rig.Releaser.MustAsync($"/api/app/payee-hold/{hold}/confirm");
        (await rig.Preparer.SendAsync($"{Batches}/{batch}/lock")).ErrorCode.ShouldBe(SubsidiesErrorCodes.PayeeOnHold);
        (await rig.Preparer.MustAsync($"{Batches}/{batch}/payment/{payment}/remove")).Body.GetProperty("lineCount").GetInt32().ShouldBe(1);
        await rig.Preparer.MustAsync($"{Batches}/{batch}/lock");
        (await rig.Preparer.SendAsync(Batches, new { kind = "TrainingSubsidy", fund = PaymentRig.Fund, divisionId = rig.Division })).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await rig.Releaser.SendAsync($"/api/app/payee-hold/{hold}/lift", new { reason = "cleared" })).ErrorCode.ShouldBe(SubsidiesErrorCodes.HoldBySamePerson);
        (await rig.Preparer.MustAsync($"/api/app/payee-hold/{hold}/lift", new { reason = "cleared" })).Text("status").ShouldBe("Lifted");
    }

    [Theory]
    [InlineData("Csv")]
    [InlineData("FixedWidth")]
    [InlineData("Excel")]
    public async Task The_bank_file_is_made_once_with_control_totals_and_every_reading_leaves_a_trace(string format)
    {
        var rig = await new PaymentRig(host, format switch { "Csv" => "652827", "FixedWidth" => "652828", _ => "652829" }).OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(3);
        var batch = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{batch}/lock");
        await rig.Preparer.MustAsync($"{Batches}/{batch}/reserve");
        await rig.Approver.MustAsync($"{Batches}/{batch}/approve");
        await rig.Releaser.MustAsync($"{Batches}/{batch}/release");

        await rig.Releaser.MustAsync($"{Batches}/{batch}/export", new { format });
        var (file, same) = (await rig.Releaser.GetByteArrayAsync($"{Batches}/{batch}/file"), await rig.Releaser.GetByteArrayAsync($"{Batches}/{batch}/file"));

        same.ShouldBe(file);
        (await rig.Releaser.SendAsync($"{Batches}/{batch}/export", new { format = "Csv" })).ErrorCode.ShouldBe(SubsidiesErrorCodes.FileAlreadyMade);
        (await rig.Preparer.GetAsync($"{Batches}/{batch}/file")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        if (format == "Excel")
            new Reports.XlsxReader(file).Rows[^1]["F"].Number.ShouldBe(9600.00m);
        else
            Encoding.UTF8.GetString(file).ShouldContain(format == "Csv" ? ",3,9600.00," : "000000030000000000960000");
        var trail = await host.WithAsync<TrainingPlatformDbContext, int>(db => db.Set<AuditLogEntry>().CountAsync(e => e.Action == "Revealed" && e.EntityId == batch.ToString()));
        trail.ShouldBe(3);
    }

    private Task<(int, Yuan)> PaidAsync(PaymentRig rig) =>
        host.WithAsync<TrainingPlatformDbContext, (int, Yuan)>(async db =>
        {
            var paid = await db.Set<Payment>().Where(p => p.DivisionId == rig.Division && p.Status == PaymentStatus.Paid).Select(p => p.Amount).ToListAsync();
            return (paid.Count, paid.Aggregate(Yuan.Zero, (a, b) => a + b));
        });

    private Task<List<SubsidyClaimLineStatus>> StatusesAsync(PaymentRig rig) =>
        host.WithAsync<TrainingPlatformDbContext, List<SubsidyClaimLineStatus>>(db => db.Set<SubsidyClaimLine>().Where(l => l.DivisionId == rig.Division).Select(l => l.Status).ToListAsync());
}
