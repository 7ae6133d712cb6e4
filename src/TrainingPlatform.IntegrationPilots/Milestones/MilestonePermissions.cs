using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of milestones.</summary>
public static class MilestonePermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Milestones";

    /// <summary>Report when a milestone began and ended.</summary>
    public const string Report = Default + ".Report";

    /// <summary>Plan, and plan anew with a reason.</summary>
    public const string Plan = Default + ".Plan";
}

internal sealed class MilestonePermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(MilestonePermissions.Default, IntegrationPilotsPermissions.Group, null, [.. IntegrationPilotsPermissions.Readers, RoleNames.EnterpriseHr, RoleNames.InstitutionAdmin]),
        new(MilestonePermissions.Report, IntegrationPilotsPermissions.Group, MilestonePermissions.Default, RoleNames.EnterpriseHr, RoleNames.InstitutionAdmin, RoleNames.DevelopmentReform),
        new(MilestonePermissions.Plan, IntegrationPilotsPermissions.Group, MilestonePermissions.Default, RoleNames.DevelopmentReform),
    ];
}
