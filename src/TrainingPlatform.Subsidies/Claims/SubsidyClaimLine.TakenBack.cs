using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    /// <summary>The institution takes this one line back; filed anew, it is filed on that day.</summary>
    internal void TakeBack(ClaimActor actor)
    {
        Expect(Status.MayBeTakenBack(), SubsidiesErrorCodes.LineNotWithdrawable);
        Withdraw(actor, SubsidyClaimLineStatus.Withdrawn);
    }

    internal void Withdraw(ClaimActor actor, SubsidyClaimLineStatus becomes)
    {
        Write(ClaimStep.Submit, ClaimDecision.Withdraw, actor);
        Leave(becomes);
    }

    /// <summary>The person does not want it; nothing else changes for them. Possible until a payment batch has the line.</summary>
    internal void Refuse(ClaimActor trainee)
    {
        Expect(
            Kind == ClaimKind.LivingAllowance
                && (Status is SubsidyClaimLineStatus.Proposed or SubsidyClaimLineStatus.Confirmed || Status.MayBeTakenBack()),
            SubsidiesErrorCodes.LineNotProposed
        );
        Write(ClaimStep.Confirm, ClaimDecision.Refuse, trainee);
        Leave(SubsidyClaimLineStatus.RefusedByTrainee);
    }

    /// <summary>The county stops the line after its notice, with reasons; it goes back to the first review.</summary>
    internal void Stop(LineReview hold, ClaimActor reviewer)
    {
        Expect(Status.MayBeStopped(), SubsidiesErrorCodes.LineNotStoppable);
        Expect(hold.Reasons.Count > 0, SubsidiesErrorCodes.ReasonMissing);
        Write(ClaimStep.FirstReview, ClaimDecision.Hold, reviewer, hold.Reasons, hold.Note);
        BackToFirstReview(hold.Told, reviewer.At);
    }

    private void Leave(SubsidyClaimLineStatus becomes) =>
        (Status, SubmittedOn, DueOn, HeldAt, GrantNumber, ReturnReasons) = (becomes, null, null, null, null, []);
}
