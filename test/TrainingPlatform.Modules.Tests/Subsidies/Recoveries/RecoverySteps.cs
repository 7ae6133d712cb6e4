using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

internal static class RecoverySteps
{
    private const string Recoveries = "/api/app/recovery";

    /// <summary>The head of the institution that a line is of.</summary>
    public static async Task<HttpClient> InstitutionOfAsync(this PlatformHost host, Guid lineId) =>
        await host.ClientForAsync(
            await host.WithAsync<TrainingPlatformDbContext, string>(async db =>
            {
                var institution = await db.Set<SubsidyClaimLine>().Where(l => l.Id == lineId).Select(l => l.InstitutionId).SingleAsync();
                return (await db.Set<AppUser>().Where(u => u.InstitutionId == institution && u.UserName!.EndsWith("-admin")).Select(u => u.UserName).SingleAsync())!;
            })
        );

    /// <returns>Address of a recovery over all that was paid, the first line in part when less is asked.</returns>
    public static async Task<string> ServedAsync(this PlatformHost host, PaymentRig rig, string county, string amount)
    {
        var reviewer = await host.OfficerAsync("reviewer" + county, [RoleNames.CountyReviewer], division: county);
        var lines = (await rig.Preparer.FetchAsync($"{PaymentRig.Batches}?status=Answered")).Items[0].GetProperty("id").GetGuid();
        var paid = (await rig.PaymentsAsync(lines)).Select(p => p.GetProperty("lineId").GetGuid()).ToList();
        var left = Yuan.Parse(amount);
        var wanted = new List<object>();
        foreach (var line in paid)
        {
            var part = Yuan.Min(left, Yuan.Parse("3200.00"));
            if (part > Yuan.Zero)
                wanted.Add(new { lineId = line, amount = part.ToString() });
            left -= part;
        }
        var recovery = $"{Recoveries}/{(await reviewer.MustAsync(Recoveries, new { source = "Report", reason = "never taught", basis = "C23", lines = wanted })).Id}";
        await rig.Approver.MustAsync(recovery + "/decide", new { approved = true });
        await reviewer.MustAsync(recovery + "/serve", new { dueOn = "2020-09-01" });
        return recovery;
    }
}
