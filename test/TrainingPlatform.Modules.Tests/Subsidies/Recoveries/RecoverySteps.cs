using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

internal static class RecoverySteps
{
    /// <summary>The head of the institution that a line is of.</summary>
    public static async Task<HttpClient> InstitutionOfAsync(this PlatformHost host, Guid lineId) =>
        await host.ClientForAsync(
            await host.WithAsync<TrainingPlatformDbContext, string>(async db =>
            {
                var institution = await db.Set<SubsidyClaimLine>().Where(l => l.Id == lineId).Select(l => l.InstitutionId).SingleAsync();
                return (await db.Set<AppUser>().Where(u => u.InstitutionId == institution && u.UserName!.EndsWith("-admin")).Select(u => u.UserName).SingleAsync())!;
            })
        );
}
