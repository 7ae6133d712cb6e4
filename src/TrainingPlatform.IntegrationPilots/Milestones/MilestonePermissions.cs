namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>What one must hold to read, plan and report the milestones of a kind of owner: the owner's own permissions.</summary>
internal sealed record MilestonePermissions(string Read, string Plan, string Report)
{
    public static MilestonePermissions Of(MilestoneOwnerKind kind) =>
        kind switch
        {
            MilestoneOwnerKind.Base => new(PilotBasePermissions.Default, PilotBasePermissions.Decide, PilotBasePermissions.Record),
            MilestoneOwnerKind.City => new(PilotCityPermissions.Default, PilotCityPermissions.Decide, PilotCityPermissions.Decide),
            _ => new(
                IntegrationPilotsPermissions.Enterprises.Default,
                IntegrationPilotsPermissions.Enterprises.Decide,
                IntegrationPilotsPermissions.Enterprises.Apply
            ),
        };
}
