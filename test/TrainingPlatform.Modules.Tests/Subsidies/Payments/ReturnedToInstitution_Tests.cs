using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Institutions;
using TrainingPlatform.Modules.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>An institution whose payment came back is told, gives another account, and is paid there from then on.</summary>
public class ReturnedToInstitution_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Own = "/api/app/my-payment";

    [Fact]
    public async Task The_institution_is_told_and_its_corrected_account_stands_in_its_own_record()
    {
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("3200.00");
        await rig.ApprovedAsync(1, "INSTITUTION");
        var batch = await rig.ExportedAsync();
        var payment = (await rig.PaymentsAsync(batch)).ShouldHaveSingleItem();
        var institution = await host.InstitutionOfAsync(payment.GetProperty("lineId").GetGuid());

        await rig.AnswerAsync(batch, PaymentRig.Result([payment], (payment.GetProperty("reference").GetString()!, "E102")));

        (await rig.PaymentsAsync(batch))[0].GetProperty("toldAt").GetString().ShouldNotBeNull();
        var returned = (await institution.FetchAsync(Own)).Items.Single(p => p.GetProperty("status").GetString() == "Returned");
        returned.GetProperty("returnAdvice").GetString().ShouldNotBeNullOrEmpty();
        await institution.MustAsync(
            $"{Own}/{returned.GetProperty("id").GetGuid()}/correct",
            new
            {
                holder = returned.GetProperty("payeeName").GetString(),
                bankName = "Another bank",
                account = "6222 0000 0009 9999",
            }
        );
        var id = payment.GetProperty("id").GetGuid();
        var record = await host.WithAsync<TrainingPlatformDbContext, TrainingInstitution>(db =>
            db.Set<TrainingInstitution>().SingleAsync(i => db.Set<Payment>().Any(p => p.Id == id && p.InstitutionId == i.Id))
        );
        (record.BankName, record.Account!.Mask![^4..]).ShouldBe(("Another bank", "9999"));
        record.History[^1].Action.ShouldBe(InstitutionActions.AccountCorrected);
        var again = await rig.ExportedAsync(followUp: true);
        await rig.AnswerAsync(again, PaymentRig.Result(await rig.PaymentsAsync(again)));
        (await rig.Preparer.MustAsync($"{PaymentRig.Batches}/{again}/reconcile")).Text("status").ShouldBe("Reconciled");
    }
}
