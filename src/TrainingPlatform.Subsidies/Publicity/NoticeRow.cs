using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>
/// One line of a published list, or what a later correction adds to one that was paid. Public columns are shown; what was approved about the person, the payee and the account is kept as salted
/// hashes, so that a later change is proved without the list telling anything.
/// </summary>
internal sealed class NoticeRow : Entity, IScoped
{
    private NoticeRow() { }

    public NoticeRow(Guid id, PublicityNotice notice, int sequence, NoticeLine line)
        : base(id)
    {
        (NoticeId, DivisionId, Sequence, Code, Salt) = (notice.Id, notice.DivisionId, sequence, line.Code, line.Salt);
        (LineId, ClaimId, InstitutionId, TraineeId) = (
            line.Source.Id,
            line.Source.ClaimId,
            line.Source.InstitutionId,
            line.Source.TraineeId
        );
        (UnitName, PersonMask, Project, Level, Heads) = (line.UnitName, line.PersonMask, line.Project, line.Level, line.Heads);
        (Standard, StandardUnit, DifferenceId) = (line.Standard, line.StandardUnit, line.Addition?.DifferenceId);
        (Amount, var matter) = line.Addition is { } addition
            ? (addition.Amount, addition.Matter)
            : (line.Source.Amount, NoticeMatter.Of(line.Source));
        (NameHash, PayeeHash, AccountHash, AnswerHash) = NoticeText.Hashes(line.Salt, matter);
    }

    public Guid NoticeId { get; private set; }

    public int Sequence { get; private set; }

    /// <summary>Public name of the line; tells nothing by itself.</summary>
    public string Code { get; private set; } = "";

    public Guid LineId { get; private set; }

    /// <summary>The accepted difference that the row adds to a paid line; null for the line itself.</summary>
    public Guid? DifferenceId { get; private set; }

    public Guid ClaimId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Null, as are mask, project, level and standard, where being on the list would tell of the person.</summary>
    public string? UnitName { get; private set; }

    public string? PersonMask { get; private set; }

    public string? Project { get; private set; }

    public string? Level { get; private set; }

    /// <summary>1, or the size of the class where only code, size and amount are shown.</summary>
    public int Heads { get; private set; }

    public string? Standard { get; private set; }

    public string? StandardUnit { get; private set; }

    /// <summary>Of an addition only what it adds.</summary>
    public Yuan Amount { get; private set; }

    public string Salt { get; private set; } = "";

    public string NameHash { get; private set; } = "";

    public string PayeeHash { get; private set; } = "";

    public string AccountHash { get; private set; } = "";

    public string AnswerHash { get; private set; } = "";
}

/// <summary>A line on its way into a list.</summary>
internal sealed record NoticeLine(SubsidyClaimLine Source, string Code, string Salt)
{
    public string? UnitName { get; init; }

    public string? PersonMask { get; init; }

    public string? Project { get; init; }

    public string? Level { get; init; }

    public required int Heads { get; init; }

    public string? Standard { get; init; }

    public string? StandardUnit { get; init; }

    /// <summary>Null when the line itself is published.</summary>
    public NoticeAddition? Addition { get; init; }
}
