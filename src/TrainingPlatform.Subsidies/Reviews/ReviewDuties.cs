using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Who entered the attendance of the class: accounts and the persons behind them.</summary>
internal sealed record ClassDuties(IReadOnlyCollection<Guid> AttendanceUserIds, IReadOnlyCollection<string> AttendancePersonKeys)
{
    public static readonly ClassDuties None = new([], []);

    public bool TookAttendance(ClaimActor actor) =>
        AttendanceUserIds.Contains(actor.UserId) || actor.PersonKeys.Any(AttendancePersonKeys.Contains);
}

/// <summary>Duties that never meet in one person for one line, whatever the roles and however many accounts the person has.</summary>
internal static class ReviewDuties
{
    /// <exception cref="BusinessException">The person filed, benefits from, taught, or decided another step of this line.</exception>
    public static void Check(SubsidyClaimLine line, ClaimStep step, ClaimActor actor, ClassDuties duties)
    {
        Refuse(actor.IsSame(line.TraineeUserId, line.TraineePersonKey), SubsidiesErrorCodes.ReviewerIsTrainee, line);
        Refuse(duties.TookAttendance(actor), SubsidiesErrorCodes.ReviewerTookAttendance, line);
        foreach (var earlier in line.Decisions.Where(d => actor.IsSame(d.ByUserId, d.ByPersonKey) && d.Step != step && d.Step != ClaimStep.Notice))
            Refuse(true, Code(earlier.Step), line);
    }

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

    private static void Refuse(bool conflict, string code, SubsidyClaimLine line)
    {
        if (conflict)
            throw new BusinessException(code).WithData("Name", line.TraineeName);
    }
}
