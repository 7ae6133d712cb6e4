using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>An account that a payee gives after a return is checked as the first one was, before money follows it.</summary>
public sealed class CorrectedAccount_Tests : IAsyncDisposable
{
    private const string Own = "/api/app/my-payment";
    private const string Stranger = "6222000000099999";
    private const string Unknown = "6222000000077777";
    private const string True = "6222000000088888";
    private readonly Host _host = new();

    [Theory]
    [InlineData(Stranger, "户名不是您")]
    [InlineData(Unknown, "查不到")]
    [InlineData("6222000000000001", "另一个收款人")]
    public async Task An_account_of_another_an_unknown_one_and_one_in_use_by_another_payee_wait_for_a_better_one(
        string account,
        string told
    )
    {
        _host.Registers((Stranger, "Somebody"), (True, "Trainee 0"), ("6222000000000001", "Trainee 0"));
        var (rig, person, batch) = await ReturnedAsync();

        var answer = await GiveAsync(person, account);

        (answer.Text("return"), answer.Body.GetProperty("correctedAccountMask").ValueKind).ShouldBe(
            ("AwaitingCorrection", JsonValueKind.Null)
        );
        answer.Text("correctionAdvice")!.ShouldContain(told);
        var seen = await SeenAsync(rig, batch);
        (seen.GetProperty("correctionResult").GetString(), seen.GetProperty("correctionAdvice").GetString()).ShouldBe(
            ("Fail", answer.Text("correctionAdvice"))
        );
        (await rig.Preparer.SendAsync(PaymentRig.Batches, Order(rig))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        var better = await GiveAsync(person, True);
        (better.Text("return"), better.Body.GetProperty("correctionAdvice").ValueKind).ShouldBe(("Ready", JsonValueKind.Null));
        await rig.ExportedAsync(followUp: true);
    }

    [Theory]
    [InlineData("Trainee 0", "Ready")]
    [InlineData("Somebody", "AwaitingCorrection")]
    public async Task While_the_register_is_silent_the_payment_waits_and_its_late_answer_decides(string holder, string then)
    {
        var (rig, person, batch) = await ReturnedAsync();

        var answer = await GiveAsync(person, True);
        answer.Text("return").ShouldBe("AwaitingCheck");
        answer.Text("correctionAdvice")!.ShouldContain("不代表账户不对");
        (await SeenAsync(rig, batch)).GetProperty("correctionResult").GetString().ShouldBe("Unavailable");
        (await rig.Preparer.SendAsync(PaymentRig.Batches, Order(rig))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        _host.Registers((True, holder));
        (await RetryAsync()).ShouldBe(0, "not before the day that was named");
        await _host.MoveClockAsync(new DateOnly(2020, 7, 16));

        (await RetryAsync()).ShouldBe(1);

        var mine = (await person.FetchAsync(Own)).Items.Single();
        mine.GetProperty("return").GetString().ShouldBe(then);
        if (then == "Ready")
            await rig.ExportedAsync(followUp: true);
        else
            mine.GetProperty("correctionAdvice").GetString()!.ShouldContain("户名不是您");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private Task<int> RetryAsync() => _host.WithAsync<CorrectionChecks, int>(c => c.RetryAsync(TestContext.Current.CancellationToken));

    private static object Order(PaymentRig rig) =>
        new
        {
            kind = "TrainingSubsidy",
            fund = PaymentRig.Fund,
            divisionId = rig.Division,
            year = 2020,
            followUp = true,
        };

    private async Task<(PaymentRig Rig, HttpClient Person, Guid Batch)> ReturnedAsync()
    {
        var rig = await new PaymentRig(_host, "652822").OpenAsync();
        await rig.BudgetAsync("10000.00");
        var person = await rig.PersonAsync(await rig.ApprovedAsync(2));
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        var mine = payments.Single(p => p.GetProperty("payeeName").GetString() == "Trainee 0").GetProperty("reference").GetString()!;
        await rig.AnswerAsync(batch, PaymentRig.Result(payments, (mine, "E102")));
        return (rig, person, batch);
    }

    private static async Task<Answer> GiveAsync(HttpClient person, string account)
    {
        var mine = (await person.FetchAsync(Own)).Items.Single().GetProperty("id").GetGuid();
        return await person.MustAsync(
            $"{Own}/{mine}/correct",
            new
            {
                holder = "Trainee 0",
                bankName = "Bank",
                account,
            }
        );
    }

    private static async Task<JsonElement> SeenAsync(PaymentRig rig, Guid batch) =>
        (await rig.PaymentsAsync(batch)).Single(p => p.GetProperty("status").GetString() == "Returned");

    /// <summary>A host with a register of accounts that is a file; absent, it is silent.</summary>
    private sealed class Host : PlatformHost
    {
        private string Accounts => Path.Combine(Database.Directory, "accounts.csv");

        public void Registers(params (string Account, string Holder)[] rows) =>
            File.WriteAllLines(Accounts, rows.Select(r => $"{r.Account},{r.Holder}"));

        protected override IEnumerable<KeyValuePair<string, string>> Configure() => [new("Registers:Account", Accounts)];
    }
}
