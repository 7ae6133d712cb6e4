namespace TrainingPlatform.Subsidies.Recoveries;

internal enum RecoveryStatus
{
    /// <summary>Somebody says that money is to come back; another person decides.</summary>
    Proposed,
    Approved,
    Served,

    /// <summary>Something came back and something is outstanding; collecting goes on.</summary>
    Partly,

    /// <summary>The debtor objects; nothing is collected until that is decided.</summary>
    Objected,
    Recovered,
    WrittenOff,

    /// <summary>Handed over for legal action, RULES R13; what that brings back is still received.</summary>
    Referred,
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
