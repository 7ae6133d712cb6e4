namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    internal const int Promised = 0;

    /// <summary>When the line is served from what is left; null when a batch holds it or nothing is asked for.</summary>
    internal int? BudgetTurn =>
        Status switch
        {
            SubsidyClaimLineStatus.ApprovedForPayment or SubsidyClaimLineStatus.InNotice => Promised,
            _ when IsReadyForNotice => Promised,
            SubsidyClaimLineStatus.NoticePassed => 1,
            SubsidyClaimLineStatus.OnHold => 3,
            _ when Status.IsInReview() => 2,
            SubsidyClaimLineStatus.RefusedByTrainee => null,
            _ when Status.IsOpen() => 4,
            _ => null,
        };

    /// <summary>Nothing stands against the line but the money that is left.</summary>
    internal bool OnlyBudgetIsShort(DateOnly on) =>
        IsReady && PayeeAccount is not null && OpenFailures(on).Select(c => c.Code).ToList() is [CheckCodes.Budget];

    internal void AnswerBudget(CheckOutcome outcome, DateTimeOffset at) => WriteCheck(outcome, at);
}
