using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>Money goes to the payee and the account that were published. Who has the database and not the keys sends it nowhere else.</summary>
public class PayeeTampering_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Batches = PaymentRig.Batches;

    /// <summary>The lure: the account of the second person takes the place of the first one's, whole or only as its cipher.</summary>
    private static readonly string[] Whole = ["Cipher", "Lookup", "Mask"];

    [Theory]
    [InlineData("652901", true)]
    [InlineData("652922", false)]
    public async Task An_account_exchanged_on_the_line_before_the_batch_was_made_is_not_locked(string county, bool cipherOnly)
    {
        var rig = await FundedAsync(county);
        await rig.ApprovedAsync(2);
        await ExchangeAsync("SubClaimLines", "PayeeAccount", cipherOnly ? ["Cipher"] : Whole, "TraineeName", rig);

        var batch = await rig.BatchAsync();

        (await rig.Preparer.SendAsync($"{Batches}/{batch}/lock")).ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
    }

    [Theory]
    [InlineData("652924", "PayeeName")]
    [InlineData("652925", "Bank")]
    [InlineData("652926", "Account")]
    [InlineData("652927", "Cipher")]
    public async Task A_payee_bank_or_account_exchanged_in_an_open_batch_is_not_locked(string county, string what)
    {
        var rig = await FundedAsync(county);
        await rig.ApprovedAsync(2);
        var batch = await rig.BatchAsync();

        await TamperAsync(rig, what);

        var refused = await rig.Preparer.SendAsync($"{Batches}/{batch}/lock");
        refused.ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
        refused.Message.ShouldContain("-000001");
        (await rig.BooksAsync()).Values.Max().ShouldBe(Yuan.Parse("10000.00"), "nothing was reserved");
    }

    [Theory]
    [InlineData("652928", "PayeeName", false)]
    [InlineData("652929", "Account", false)]
    [InlineData("653001", "Cipher", false)]
    [InlineData("653022", "PayeeName", true)]
    [InlineData("653023", "Account", true)]
    [InlineData("653024", "Cipher", true)]
    public async Task Who_exchanges_it_in_the_locked_list_and_works_its_digest_out_again_gets_no_release_and_no_file(
        string county,
        string what,
        bool released
    )
    {
        var rig = await FundedAsync(county);
        await rig.ApprovedAsync(2);
        var batch = await rig.ApprovedBatchAsync();
        if (released)
            await rig.Releaser.MustAsync($"{Batches}/{batch}/release");

        await TamperAsync(rig, what);
        await DigestAnewAsync(batch);

        var refused = released
            ? await rig.Releaser.SendAsync($"{Batches}/{batch}/export", new { format = "Csv" })
            : await rig.Releaser.SendAsync($"{Batches}/{batch}/release");
        refused.ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
    }

    [Fact]
    public async Task A_corrected_account_that_no_payee_gave_is_not_paid_by_a_follow_up_and_one_that_the_payee_gave_is()
    {
        var rig = await FundedAsync("653121");
        var person = await rig.PersonAsync(await rig.ApprovedAsync(2));
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        var back = payments.Select(p => (p.GetProperty("reference").GetString()!, "E101")).ToArray();
        await rig.AnswerAsync(batch, PaymentRig.Result(payments, back));
        await GiveAsync(person, "6222000000099999");

        await SqlAsync(
            $"""
            UPDATE "SubPayments" SET "Return" = 'Ready', "CorrectedBank" = 'Bank', "CorrectionMark" = (SELECT x."CorrectionMark" FROM "SubPayments" x WHERE x."BatchId" = '{Id(
                batch
            )}' AND x."CorrectionMark" IS NOT NULL),
            {string.Join(
                ", ",
                Whole.Select(c =>
                    $"\"CorrectedAccount_{c}\" = (SELECT x.\"CorrectedAccount_{c}\" FROM \"SubPayments\" x WHERE x.\"BatchId\" = '{Id(batch)}' AND x.\"CorrectionMark\" IS NOT NULL)"
                )
            )}
            WHERE "BatchId" = '{Id(batch)}' AND "CorrectionMark" IS NULL
            """
        );
        var again = await rig.BatchAsync(followUp: true);
        var refused = await rig.Preparer.SendAsync($"{Batches}/{again}/lock");
        var forged = (await rig.PaymentsAsync(again)).Single(p => p.GetProperty("payeeName").GetString() == "Trainee 1");
        await rig.Preparer.MustAsync($"{Batches}/{again}/payment/{forged.GetProperty("id").GetGuid()}/remove");

        refused.ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
        refused.Message.ShouldContain(forged.GetProperty("reference").GetString()!);
        (await rig.Preparer.MustAsync($"{Batches}/{again}/lock")).Text("status").ShouldBe("Locked");
    }

    private static async Task GiveAsync(HttpClient person, string account)
    {
        var mine = (await person.FetchAsync("/api/app/my-payment"))
            .Items.Single(p => p.GetProperty("status").GetString() == "Returned")
            .GetProperty("id")
            .GetGuid();
        (
            await person.MustAsync(
                $"/api/app/my-payment/{mine}/correct",
                new
                {
                    holder = "Trainee 0",
                    bankName = "Bank",
                    account,
                }
            )
        ).Text("return").ShouldBe("Ready");
    }

    private async Task<PaymentRig> FundedAsync(string county)
    {
        var rig = await new PaymentRig(host, county).OpenAsync();
        await rig.BudgetAsync("10000.00");
        return rig;
    }

    private Task TamperAsync(PaymentRig rig, string what) =>
        what switch
        {
            "Account" => ExchangeAsync("SubPayments", "Account", Whole, "PayeeName", rig),
            "Cipher" => ExchangeAsync("SubPayments", "Account", ["Cipher"], "PayeeName", rig),
            _ => SqlAsync(
                $"UPDATE \"SubPayments\" SET \"{what}\" = 'Somebody else' WHERE \"Sequence\" = 1 AND \"DivisionId\" = '{Id(rig.Division)}'"
            ),
        };

    private Task ExchangeAsync(string table, string account, string[] columns, string name, PaymentRig rig)
    {
        string Of(string column) =>
            $"\"{account}_{column}\" = (SELECT x.\"{account}_{column}\" FROM \"{table}\" x WHERE x.\"{name}\" = 'Trainee 1' AND x.\"DivisionId\" = '{Id(rig.Division)}')";
        return SqlAsync(
            $"UPDATE \"{table}\" SET {string.Join(", ", columns.Select(Of))} WHERE \"{name}\" = 'Trainee 0' AND \"DivisionId\" = '{Id(rig.Division)}'"
        );
    }

    private async Task DigestAnewAsync(Guid batch)
    {
        var totals = await host.WithAsync<BatchProof, BatchTotals>(p => p.TotalsAsync(batch, TestContext.Current.CancellationToken));
        await SqlAsync($"UPDATE \"SubPaymentBatches\" SET \"ListDigest\" = '{totals.Digest}' WHERE \"Id\" = '{Id(batch)}'");
    }

    private static string Id(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();

    private async Task SqlAsync(string sql)
    {
        var changed = await host.WithAsync<TrainingPlatformDbContext, int>(db => db.Database.ExecuteSqlRawAsync(sql));
        changed.ShouldBe(1, "the tampering did what it says");
    }
}
