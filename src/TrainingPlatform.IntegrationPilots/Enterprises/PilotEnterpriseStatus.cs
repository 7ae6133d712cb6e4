namespace TrainingPlatform.IntegrationPilots.Enterprises;

/// <summary>States of an enterprise in the pilot, as the pack's <c>industry_education.enterprise_pilot.states</c> writes them: built first, recognised later.</summary>
internal enum PilotEnterpriseStatus
{
    Applied,
    Cultivating,
    Evaluated,
    Listed,
    Continued,
    Removed,
}
