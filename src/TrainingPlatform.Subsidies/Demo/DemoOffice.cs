using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>The demo people who act on the claims of one county.</summary>
internal sealed record DemoPeople(ClaimActor Clerk, ClaimActor FirstReviewer, ClaimActor SecondReviewer, ClaimActor Approver);

/// <summary>Finds the demo logins of a class's county and institution.</summary>
internal sealed class DemoOffice(IAccounts accounts, IDivisionTree divisions, IBusinessClock clock)
{
    private static readonly Dictionary<string, string> Suffixes = new() { ["652801"] = "", ["652301"] = "-2" };

    /// <returns>Null when the county has no demo office.</returns>
    public async Task<DemoPeople?> OfAsync(ClassFacts trained, CancellationToken ct)
    {
        if (!Suffixes.TryGetValue(divisions.Get(trained.DivisionId).Code, out var suffix))
            return null;
        var staff = await accounts.OfInstitutionAsync(trained.InstitutionId, ct);
        var clerk = staff.FirstOrDefault(a => a.Roles.Contains(RoleNames.InstitutionAdmin));
        var (first, second, approver) = (await FindAsync("county-reviewer" + suffix, ct), await FindAsync("county-leader" + suffix, ct), await FindAsync("finance-releaser" + suffix, ct));
        return clerk is null || first is null || second is null || approver is null
            ? null
            : new DemoPeople(new ClaimActor(clerk.UserId, null, clerk.Name, clock.Now), first, second, approver);
    }

    private async Task<ClaimActor?> FindAsync(string userName, CancellationToken ct) =>
        await accounts.FindByUserNameAsync(userName, ct) is { } id ? new ClaimActor(id, null, await accounts.DisplayNameAsync(id, ct) ?? userName, clock.Now) : null;
}
