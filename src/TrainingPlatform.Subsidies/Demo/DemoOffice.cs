using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>The demo people who act on the claims of one county, each on the day on which their step comes.</summary>
internal sealed record DemoPeople(
    ClaimActor Clerk,
    ClaimActor FirstReviewer,
    ClaimActor SecondReviewer,
    ClaimActor Publisher,
    ClaimActor Approver
);

/// <summary>Finds the demo logins of a class's county and institution. What would lie in the future happens now.</summary>
internal sealed class DemoOffice(IAccounts accounts, IDivisionTree divisions, IBusinessClock clock)
{
    // Days after the end of teaching.
    private const int Filed = 8;
    private const int FirstReviewed = 10;
    private const int SecondReviewed = 12;
    private const int Published = 13;
    private const int Approved = 23;

    private static readonly TimeOnly Morning = new(2, 0);
    private static readonly Dictionary<string, string> Suffixes = new() { ["652801"] = "", ["652301"] = "-2" };

    /// <returns>Null when the county has no demo office.</returns>
    public async Task<DemoPeople?> OfAsync(ClassFacts trained, CancellationToken ct)
    {
        if (!Suffixes.TryGetValue(divisions.Get(trained.DivisionId).Code, out var suffix))
            return null;
        var staff = await accounts.OfInstitutionAsync(trained.InstitutionId, ct);
        var clerk = staff.FirstOrDefault(a => a.Roles.Contains(RoleNames.InstitutionAdmin));
        var (first, second, approver) = (
            await FindAsync("county-reviewer" + suffix, ct),
            await FindAsync("county-leader" + suffix, ct),
            await FindAsync("finance-releaser" + suffix, ct)
        );
        if (clerk is null || first is null || second is null || approver is null)
            return null;
        DateTimeOffset After(int days) => Earlier(new DateTimeOffset(trained.EndOn.AddDays(days), Morning, TimeSpan.Zero), clock.Now);
        return new DemoPeople(
            new ClaimActor(clerk.UserId, null, clerk.Name, After(Filed)),
            first with
            {
                At = After(FirstReviewed),
            },
            second with
            {
                At = After(SecondReviewed),
            },
            first with
            {
                At = After(Published),
            },
            approver with
            {
                At = After(Approved),
            }
        );
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private async Task<ClaimActor?> FindAsync(string userName, CancellationToken ct) =>
        await accounts.FindByUserNameAsync(userName, ct) is { } id
            ? new ClaimActor(id, null, await accounts.DisplayNameAsync(id, ct) ?? userName, clock.Now)
            : null;
}
