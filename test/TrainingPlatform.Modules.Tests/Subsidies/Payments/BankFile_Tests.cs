using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>What the bank is told: nothing that a column would cut, nothing that tells of a person.</summary>
public class BankFile_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Batches = PaymentRig.Batches;
    private const string LongName = "新疆维吾尔自治区巴音郭楞蒙古自治州和静县巴音布鲁克镇职业技能培训学校有限责任公司";
    private const string LongBank = LongName + "开户的银行股份有限公司";

    [Theory]
    [InlineData("652822", LongName, "Bank", SubsidiesErrorCodes.FilePayeeTooLong)]
    [InlineData("652823", "Trainee", LongBank, SubsidiesErrorCodes.FileBankTooLong)]
    public async Task A_name_that_a_fixed_column_would_cut_is_named_and_another_format_takes_it(
        string county,
        string holder,
        string bank,
        string code
    )
    {
        var rig = await FundedAsync(county);
        await rig.ApprovedAsync(1, holder: holder, bank: bank);
        var batch = await rig.ApprovedBatchAsync();
        await rig.Releaser.MustAsync($"{Batches}/{batch}/release");

        var refused = await rig.Releaser.SendAsync($"{Batches}/{batch}/export", new { format = "FixedWidth" });

        refused.ErrorCode.ShouldBe(code);
        refused.Message.ShouldContain(holder);
        refused.Message.ShouldContain("-000001");
        (await rig.Releaser.MustAsync($"{Batches}/{batch}/export", new { format = "Csv" })).Text("status").ShouldBe("Exported");
    }

    [Fact]
    public async Task The_bank_reads_the_occupation_and_never_the_free_name_of_a_class()
    {
        var rig = await FundedAsync("652824");
        await rig.ApprovedAsync(1);
        var telling = "低保户残疾人培训班";
        await host.WithAsync<TrainingPlatformDbContext>(db =>
            db.Set<SubsidyClaimLine>()
                .Where(l => l.DivisionId == rig.Division)
                .ExecuteUpdateAsync(s => s.SetProperty(l => l.ClassName, telling))
        );
        var occupation = await host.WithAsync<TrainingPlatformDbContext, string>(db =>
            (
                from l in db.Set<SubsidyClaimLine>()
                where l.DivisionId == rig.Division
                join c in db.Set<TrainingClass>() on l.ClassId equals c.Id
                join course in db.Set<Course>() on c.CourseId equals course.Id
                select course.OccupationName
            ).SingleAsync()
        );

        var batch = await rig.ExportedAsync();

        var file = Encoding.UTF8.GetString(await rig.Releaser.GetByteArrayAsync($"{Batches}/{batch}/file"));
        file.ShouldContain($"\"{occupation}\"");
        file.ShouldNotContain(telling);
        var payment = (await rig.PaymentsAsync(batch)).ShouldHaveSingleItem();
        payment.GetProperty("purpose").GetString().ShouldBe(occupation);
        await rig.AnswerAsync(batch, PaymentRig.Result([payment], (payment.GetProperty("reference").GetString()!, "E900")));
        (await rig.PaymentsAsync(await rig.BatchAsync(followUp: true)))
            .ShouldHaveSingleItem()
            .GetProperty("purpose")
            .GetString()
            .ShouldBe(occupation);
    }

    [Fact]
    public async Task A_list_is_opened_only_where_cipher_and_look_up_are_of_one_number()
    {
        BankAccountNumber.TryParse("6222000000000001", out var one);
        BankAccountNumber.TryParse("6222000000000002", out var two);

        var opened = await host.WithAsync<ISealer, IReadOnlyList<string?>>(sealer =>
        {
            var (first, second) = (sealer.Seal(one!), sealer.Seal(two!));
            SealedValue[] list =
            [
                first,
                new(second.Cipher, first.Lookup, first.Mask),
                new("v1.AAAA", first.Lookup, first.Mask),
                new("v99" + second.Cipher[2..], second.Lookup, second.Mask),
                new("", second.Lookup, ""),
                second,
            ];
            return Task.FromResult(sealer.RevealAll(SealedKind.BankAccount, list, "Test", Guid.CreateVersion7(), "test"));
        });

        opened.ShouldBe(["6222000000000001", null, null, null, null, "6222000000000002"]);
    }

    private async Task<PaymentRig> FundedAsync(string county)
    {
        var rig = await new PaymentRig(host, county).OpenAsync();
        await rig.BudgetAsync("10000.00");
        return rig;
    }
}
