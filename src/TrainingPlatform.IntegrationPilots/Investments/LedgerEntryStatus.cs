namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>What an entry of the ledger says. The two last repay the credit (the pack's <c>tax_credit.repay_on</c>).</summary>
internal enum LedgerEntryKind
{
    Investment,

    /// <summary>Education surcharge and local education surcharge due for the year.</summary>
    Surcharge,
    CapitalWithdrawn,
    EquityTransferred,
}

internal enum LedgerEntryStatus
{
    Recorded,
    Checked,
    Refused,
}

/// <summary>What was invested in.</summary>
internal enum InvestmentPurposeKind
{
    Equipment,
    Premises,
    Teachers,
    Courses,
    Apprentices,
    JointSchool,
}
