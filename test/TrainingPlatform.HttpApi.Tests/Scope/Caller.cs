using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>Somebody of a county, and what the rules of scope say that this person may see. Written anew here: the product's own scope is what is tested.</summary>
internal sealed record Caller(string Role, County County, IReadOnlySet<Guid> Divisions)
{
    /// <summary>The account, when it is not the county's own of that role.</summary>
    public string? Login { get; init; }

    public string UserName => Login ?? County.UserName(Role);

    public Guid? Institution =>
        County.InstitutionRoles.Contains(Role) ? County["institution"]
        : Role == RoleNames.EnterpriseHr ? County["enterprise"]
        : null;

    public Guid? Trainee => Role == RoleNames.Trainee ? County["trainee0"] : null;

    public bool IsOffice => Institution is null && Trainee is null;

    public bool Sees(IScoped row) =>
        IsOffice ? Divisions.Contains(row.DivisionId)
        : Institution is { } institution ? row.InstitutionId == institution
        : row.TraineeId == Trainee;

    /// <summary>
    /// Rows whose ids may not stand in any answer. A trainee's answers name the class and its course, an institution's the trainees of its
    /// classes: what lies in the own county and belongs to nobody else is left out.
    /// </summary>
    public bool IsKeptFrom(IScoped row) =>
        !Sees(row)
        && (
            !Divisions.Contains(row.DivisionId)
            || (Institution is not null ? row.InstitutionId is not null : Trainee is not null && row.TraineeId is not null)
        );

    /// <summary>Words that may not stand in any answer.</summary>
    public IEnumerable<string> ForeignWords(IEnumerable<County> all) =>
        all.Where(c => IsOffice ? !Divisions.Contains(c["division"]) : c != County)
            .Select(c => c.Mark)
            .Concat(Trainee is null ? [] : ["Trainee 1 " + County.Mark]);
}
