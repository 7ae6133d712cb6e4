using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Why the prefecture looks at a line again. Text: <c>PrefectureReason:{code}</c>.</summary>
internal static class PrefectureReviewReasons
{
    /// <summary>The batch reaches the amount from which the pack asks for a second office.</summary>
    public const string Threshold = "Threshold";

    /// <summary>The line was drawn for a check.</summary>
    public const string Sample = "Sample";

    public static readonly IReadOnlyList<string> All = [Threshold, Sample];
}

internal sealed partial class SubsidyClaimLine
{
    /// <summary>Kept after the review as the record of why it took place.</summary>
    public IReadOnlyList<string> PrefectureReasons { get; private set; } = [];

    public bool NeedsPrefectureReview { get; private set; }

    /// <summary>Sends the line through the prefecture before the notice; a reason once given stays.</summary>
    /// <param name="dueOn">Last day of that review, for a line that has passed the county already.</param>
    /// <exception cref="BusinessException">The line waits for no review, or the reason is unknown.</exception>
    internal void RequirePrefectureReview(string reason, DateOnly? dueOn)
    {
        Expect(Status.IsInReview(), SubsidiesErrorCodes.LineNotInThisReview);
        Expect(PrefectureReviewReasons.All.Contains(reason), SubsidiesErrorCodes.ReasonUnknown);
        if (!PrefectureReasons.Contains(reason))
            (PrefectureReasons, NeedsPrefectureReview) = ([.. PrefectureReasons, reason], true);
        if (Status == SubsidyClaimLineStatus.SecondPassed)
            DueOn ??= dueOn;
    }
}
