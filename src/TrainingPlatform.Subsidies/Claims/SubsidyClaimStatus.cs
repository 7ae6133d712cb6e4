namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Where a batch stands: the stage of its least advanced live line, because lines move alone.</summary>
internal enum SubsidyClaimStatus
{
    Draft,
    Proposed,
    Submitted,
    FirstReview,
    SecondReview,
    PrefectureReview,
    InNotice,
    NoticePassed,
    ApprovedForPayment,
    InPayment,
    Withdrawn,
    Closed,
}

/// <summary>Where one person's line stands.</summary>
internal enum SubsidyClaimLineStatus
{
    Draft,
    Proposed,
    Confirmed,
    RefusedByTrainee,
    Submitted,
    FirstPassed,
    SecondPassed,
    PrefecturePassed,
    InNotice,
    NoticePassed,
    ApprovedForPayment,
    InPaymentBatch,
    PaymentReturned,
    Returned,
    Rejected,
    OnHold,
    Paid,

    /// <summary>The institution took this line back; it can be filed anew.</summary>
    Withdrawn,
}

internal static class SubsidyClaimLineStatusExtensions
{
    /// <summary>Not yet filed, or sent back: facts are read again and the amount is worked out again.</summary>
    public static bool IsOpen(this SubsidyClaimLineStatus status) =>
        status
            is SubsidyClaimLineStatus.Draft
                or SubsidyClaimLineStatus.Proposed
                or SubsidyClaimLineStatus.Confirmed
                or SubsidyClaimLineStatus.RefusedByTrainee
                or SubsidyClaimLineStatus.Returned
                or SubsidyClaimLineStatus.Withdrawn;

    /// <summary>Waits for a decision of an office.</summary>
    public static bool IsInReview(this SubsidyClaimLineStatus status) =>
        status
            is SubsidyClaimLineStatus.Submitted
                or SubsidyClaimLineStatus.FirstPassed
                or SubsidyClaimLineStatus.SecondPassed
                or SubsidyClaimLineStatus.PrefecturePassed
                or SubsidyClaimLineStatus.OnHold;

    /// <summary>Stands in a public list, or its list is over and payment is not approved yet.</summary>
    public static bool IsPublished(this SubsidyClaimLineStatus status) =>
        status is SubsidyClaimLineStatus.InNotice or SubsidyClaimLineStatus.NoticePassed;

    /// <summary>Filed, and no payment batch has it: whoever filed it may take it back.</summary>
    public static bool MayBeTakenBack(this SubsidyClaimLineStatus status) =>
        status.IsInReview()
        || status.IsPublished()
        || status is SubsidyClaimLineStatus.ApprovedForPayment or SubsidyClaimLineStatus.Returned;

    /// <summary>After the notice and before a payment batch: the county may still stop the line.</summary>
    public static bool MayBeStopped(this SubsidyClaimLineStatus status) =>
        status is SubsidyClaimLineStatus.NoticePassed or SubsidyClaimLineStatus.ApprovedForPayment;

    /// <summary>Nobody acts on the line any more, unless it is taken up again.</summary>
    public static bool IsOver(this SubsidyClaimLineStatus status) =>
        status
            is SubsidyClaimLineStatus.Paid
                or SubsidyClaimLineStatus.Rejected
                or SubsidyClaimLineStatus.RefusedByTrainee
                or SubsidyClaimLineStatus.Withdrawn;

    /// <summary>An office brought the line to its end.</summary>
    public static bool IsDecidedForGood(this SubsidyClaimLineStatus status) =>
        status is SubsidyClaimLineStatus.Paid or SubsidyClaimLineStatus.Rejected;

    /// <summary>Nobody ever filed it, or the claim was taken back as a whole.</summary>
    public static bool IsUnfiled(this SubsidyClaimLineStatus status) =>
        status is SubsidyClaimLineStatus.Draft or SubsidyClaimLineStatus.Proposed;

    public static bool IsApproved(this SubsidyClaimLineStatus status) =>
        status
            is SubsidyClaimLineStatus.ApprovedForPayment
                or SubsidyClaimLineStatus.InPaymentBatch
                or SubsidyClaimLineStatus.PaymentReturned
                or SubsidyClaimLineStatus.Paid;
}
