using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    /// <summary>Withdrawn, or closed with nothing in it that could still be filed.</summary>
    private bool IsOver =>
        Status == SubsidyClaimStatus.Withdrawn || (Status == SubsidyClaimStatus.Closed && !_lines.Exists(l => l.Status.IsOpen()));

    /// <summary>Takes the whole claim back while no line has passed a review.</summary>
    public void Withdraw(ClaimActor actor)
    {
        Expect(Kind == ClaimKind.TrainingSubsidy, SubsidiesErrorCodes.ClaimNotWithdrawable);
        Expect(
            Status is not (SubsidyClaimStatus.Withdrawn or SubsidyClaimStatus.Closed)
                && _lines.All(l =>
                    l.Status
                        is SubsidyClaimLineStatus.Draft
                            or SubsidyClaimLineStatus.Submitted
                            or SubsidyClaimLineStatus.Returned
                            or SubsidyClaimLineStatus.Withdrawn
                ),
            SubsidiesErrorCodes.ClaimNotWithdrawable
        );
        foreach (var line in _lines.Where(l => l.Status != SubsidyClaimLineStatus.Draft))
            line.Withdraw(actor, SubsidyClaimLineStatus.Draft);
        (Status, SubmittedAt, DueOn, UpdatedAt) = (SubsidyClaimStatus.Withdrawn, null, null, actor.At);
        Record("Withdrawn", actor.UserId, actor.At);
    }

    /// <summary>Takes chosen lines back, whatever office has them, until a payment batch has them. One in a public list leaves as after an objection.</summary>
    public void WithdrawLines(IReadOnlyCollection<Guid> lineIds, ClaimActor actor)
    {
        Expect(Kind == ClaimKind.TrainingSubsidy, SubsidiesErrorCodes.ClaimNotWithdrawable);
        foreach (var id in lineIds)
            Line(id).TakeBack(actor);
        Record("LinesWithdrawn", actor.UserId, actor.At, Counted(lineIds));
        Settle(actor.At);
    }

    /// <summary>Stops lines after their notice, before a batch has them; they start again with the first review.</summary>
    public void HoldLines(IReadOnlyList<LineReview> holds, ClaimActor reviewer, ClassDuties duties)
    {
        foreach (var hold in holds)
        {
            var line = Line(hold.LineId);
            ReviewDuties.Check(line, ClaimStep.FirstReview, reviewer, duties);
            line.Stop(hold, reviewer);
        }
        Record("LinesHeld", reviewer.UserId, reviewer.At, $"{ClaimDecision.Hold} {holds.Count}");
        Settle(reviewer.At);
    }
}
