using System.Linq.Expressions;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    /// <summary>Every review that the line needs is passed.</summary>
    public static readonly Expression<Func<SubsidyClaimLine, bool>> ReadyForNotice = l =>
        l.Status == SubsidyClaimLineStatus.PrefecturePassed
        || (l.Status == SubsidyClaimLineStatus.SecondPassed && !l.NeedsPrefectureReview);

    private static readonly Func<SubsidyClaimLine, bool> IsReadyForNoticeNow = ReadyForNotice.Compile();

    public bool IsReadyForNotice => IsReadyForNoticeNow(this);

    internal void Publish(ClaimActor officer)
    {
        Expect(IsReadyForNotice, SubsidiesErrorCodes.LineNotReadyForNotice);
        Expect(MayGoOn(BusinessTime.Day(officer.At)), SubsidiesErrorCodes.LineNotReady);
        Write(ClaimStep.Notice, ClaimDecision.Publish, officer);
        Status = SubsidyClaimLineStatus.InNotice;
    }

    /// <summary>The notice is over and nobody objects to this line.</summary>
    internal void PassNotice(DateTimeOffset at)
    {
        Expect(Status == SubsidyClaimLineStatus.InNotice, SubsidiesErrorCodes.LineNotInNotice);
        (Status, UpdatedAt) = (SubsidyClaimLineStatus.NoticePassed, at);
    }

    /// <summary>An objection was right: the line is sent back or refused.</summary>
    internal void UpholdObjection(LineReview review, ClaimActor investigator)
    {
        Expect(Status == SubsidyClaimLineStatus.InNotice, SubsidiesErrorCodes.LineNotInNotice);
        Expect(review.Reasons.Count > 0, SubsidiesErrorCodes.ReasonMissing);
        ReturnReasons = review.Told;
        Write(ClaimStep.Objection, review.Decision, investigator, review.Reasons, review.Note);
        Status = review.Decision switch
        {
            ClaimDecision.Return => SubsidyClaimLineStatus.Returned,
            ClaimDecision.Reject => SubsidyClaimLineStatus.Rejected,
            _ => throw new BusinessException(SubsidiesErrorCodes.DecisionUnknown),
        };
    }

    /// <summary>An objection was not right: the line stays in its notice.</summary>
    internal void DismissObjection(string finding, ClaimActor investigator)
    {
        Expect(Status == SubsidyClaimLineStatus.InNotice, SubsidiesErrorCodes.LineNotInNotice);
        Write(ClaimStep.Objection, ClaimDecision.Dismiss, investigator, note: finding);
    }
}
