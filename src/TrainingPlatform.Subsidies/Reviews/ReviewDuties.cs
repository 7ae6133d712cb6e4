using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Who entered the attendance of the class, made its roster or examined it: accounts and the persons behind them.</summary>
internal sealed record ClassDuties(IReadOnlyCollection<Guid> AttendanceUserIds, IReadOnlyCollection<string> AttendancePersonKeys)
{
    public static readonly ClassDuties None = new([], []);

    public IReadOnlyCollection<Guid> RosterUserIds { get; init; } = [];

    public IReadOnlyCollection<string> RosterPersonKeys { get; init; } = [];

    public IReadOnlyCollection<Guid> ExaminerUserIds { get; init; } = [];

    public IReadOnlyCollection<string> ExaminerPersonKeys { get; init; } = [];

    public bool TookAttendance(ClaimActor actor) =>
        AttendanceUserIds.Contains(actor.UserId) || actor.PersonKeys.Any(AttendancePersonKeys.Contains);

    public bool MadeRoster(ClaimActor actor) => RosterUserIds.Contains(actor.UserId) || actor.PersonKeys.Any(RosterPersonKeys.Contains);

    public bool Examined(ClaimActor actor) => ExaminerUserIds.Contains(actor.UserId) || actor.PersonKeys.Any(ExaminerPersonKeys.Contains);
}

/// <summary>Duties that never meet in one person for one line, whatever the roles and however many accounts the person has.</summary>
internal static class ReviewDuties
{
    /// <exception cref="BusinessException">The person filed, benefits from, taught, or decided another step of this line.</exception>
    public static void Check(SubsidyClaimLine line, ClaimStep step, ClaimActor actor, ClassDuties duties)
    {
        if (Conflict(line, step, actor, duties) is { } code)
            throw new BusinessException(code).WithData("Name", line.TraineeName);
    }

    /// <summary>Why this person may not take this step of this line; said on the row, before the click.</summary>
    public static string? Conflict(SubsidyClaimLine line, ClaimStep step, ClaimActor actor, ClassDuties duties) =>
        Interest(line, actor, duties)
        ?? (line.OverrodeSinceLastDecision(actor) ? SubsidiesErrorCodes.ReviewerOverrodeCheck : null)
        ?? line.Decisions.Where(d => actor.IsSame(d.ByUserId, d.ByPersonKey) && d.Step != step && d.Step != ClaimStep.Notice)
            .Select(d => Code(d.Step))
            .FirstOrDefault();

    /// <summary>Nobody answers for a check who gains by it: the person of the line, who filed it, who made the class.</summary>
    public static void CheckBenefit(SubsidyClaimLine line, ClaimActor actor, ClassDuties duties)
    {
        var filed = line.Decisions.Any(d => d.Step is ClaimStep.Submit or ClaimStep.Confirm && actor.IsSame(d.ByUserId, d.ByPersonKey));
        if ((Interest(line, actor, duties) ?? (filed ? SubsidiesErrorCodes.ReviewerIsSubmitter : null)) is { } code)
            throw new BusinessException(code).WithData("Name", line.TraineeName);
    }

    private static string? Interest(SubsidyClaimLine line, ClaimActor actor, ClassDuties duties) =>
        actor.IsSame(line.TraineeUserId, line.TraineePersonKey) ? SubsidiesErrorCodes.ReviewerIsTrainee
        : duties.TookAttendance(actor) ? SubsidiesErrorCodes.ReviewerTookAttendance
        : duties.MadeRoster(actor) ? SubsidiesErrorCodes.ReviewerMadeRoster
        : duties.Examined(actor) ? SubsidiesErrorCodes.ReviewerExamined
        : null;

    private static string Code(ClaimStep earlier) =>
        earlier switch
        {
            ClaimStep.FirstReview => SubsidiesErrorCodes.ReviewerIsFirstReviewer,
            ClaimStep.SecondReview => SubsidiesErrorCodes.ReviewerIsSecondReviewer,
            ClaimStep.PrefectureReview => SubsidiesErrorCodes.ReviewerIsPrefectureReviewer,
            ClaimStep.Objection => SubsidiesErrorCodes.ReviewerIsInvestigator,
            ClaimStep.PaymentApproval => SubsidiesErrorCodes.ReviewerIsApprover,
            _ => SubsidiesErrorCodes.ReviewerIsSubmitter,
        };
}
