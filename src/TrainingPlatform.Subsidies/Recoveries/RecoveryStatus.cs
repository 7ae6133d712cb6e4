namespace TrainingPlatform.Subsidies.Recoveries;

internal enum RecoveryStatus
{
    /// <summary>Somebody says that money is to come back; another person decides.</summary>
    Proposed,
    Approved,
    Served,

    /// <summary>The debtor objects; nothing is collected until that is decided.</summary>
    Objected,
    Recovered,
    WrittenOff,
    Refused,
}

/// <summary>What the recovery came from.</summary>
internal enum RecoverySourceKind
{
    Inspection,
    Recalculation,
    CertificateRevoked,
    Report,
}

internal enum RecoveryReceiptKind
{
    Repaid,

    /// <summary>Kept back from the institution's next payment: a receipt once that is released.</summary>
    Offset,
}
