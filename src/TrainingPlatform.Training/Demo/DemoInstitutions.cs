using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Institutions.Contracts;

namespace TrainingPlatform.Training.Demo;

/// <summary>Finds the demo institutions by their codes, with staff and reviewing officer.</summary>
internal sealed class DemoInstitutions(IInstitutionFacts facts, IAccounts accounts, IDivisionTree divisions)
{
    private static readonly Dictionary<string, string> Reviewers = new()
    {
        ["652801"] = "county-reviewer",
        ["652301"] = "county-reviewer-2",
    };
    private readonly Dictionary<string, DemoInstitution> _found = [];

    public async Task<DemoInstitution> OfAsync(string code, CancellationToken ct)
    {
        if (!_found.TryGetValue(code, out var institution))
            _found[code] = institution = await FindAsync(code, ct);
        return institution;
    }

    private async Task<DemoInstitution> FindAsync(string code, CancellationToken ct)
    {
        var row = await facts.FindByCodeAsync(code, ct) ?? throw new InvalidOperationException($"demo institution {code} is missing");
        var staff = await accounts.OfInstitutionAsync(row.Id, ct);
        var division = divisions.Get(row.DivisionId).Code;
        var reviewer = await accounts.FindByUserNameAsync(Reviewers[division], ct) ?? Guid.Empty;
        return new DemoInstitution(
            row,
            division,
            With(RoleNames.InstitutionAdmin),
            With(RoleNames.Instructor),
            With(RoleNames.Examiner),
            reviewer
        );

        Guid With(string role) => staff.First(a => a.Roles.Contains(role)).UserId;
    }
}
