namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>States of a training base, as the pack's <c>industry_education.base_project.states</c> writes them (C17.4).</summary>
internal enum PilotBaseStatus
{
    Proposed,
    Approved,
    Funded,
    UnderConstruction,
    Accepted,
    InUse,
    Suspended,
}

/// <summary>Where money for a base comes from (C17.5).</summary>
internal enum FundingSource
{
    CentralBudget,
    RegionalBudget,
    LocalBudget,
    OwnFunds,
    EnterpriseFunds,
}
