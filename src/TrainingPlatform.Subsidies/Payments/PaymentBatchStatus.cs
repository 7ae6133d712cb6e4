namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Where a batch stands. Each step is done by a named person; none is skipped.</summary>
internal enum PaymentBatchStatus
{
    Open,

    /// <summary>Facts, amounts and accounts are frozen under a digest.</summary>
    Locked,
    Reserved,
    Approved,
    Released,
    Exported,

    /// <summary>The bank has answered for some or all payments.</summary>
    Answered,
    Reconciled,
    Closed,
    Cancelled,
}

/// <summary>A step of a batch. Text: <c>Enum:BatchStepKind.{step}</c>.</summary>
internal enum BatchStepKind
{
    Open,
    Lock,
    Reserve,
    Approve,
    Release,
    Export,
    Result,
    Reconcile,
    Close,
    Cancel,
}

/// <summary>What became of one payment.</summary>
internal enum PaymentStatus
{
    /// <summary>In a batch; the bank has not answered.</summary>
    Planned,
    Paid,
    Returned,

    /// <summary>Taken out before the batch was locked, or its batch was cancelled.</summary>
    Removed,
}

/// <summary>What happens to a payment that the bank sent back.</summary>
internal enum ReturnStatus
{
    AwaitingCorrection,

    /// <summary>The payee gave another account; the register that knows its holder is silent.</summary>
    AwaitingCheck,

    /// <summary>Corrected by the payee, or nothing to correct: a follow-up batch may take it.</summary>
    Ready,
    FollowedUp,
}

/// <summary>Answer of a payee who was asked whether the money arrived.</summary>
internal enum ReceiptStatus
{
    Asked,
    Received,
    NotReceived,
}
