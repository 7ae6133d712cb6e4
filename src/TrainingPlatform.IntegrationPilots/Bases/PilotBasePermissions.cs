using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of training bases.</summary>
public static class PilotBasePermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Bases";

    /// <summary>Propose a base, record its spending and occupancy.</summary>
    public const string Record = Default + ".Record";

    /// <summary>Take its steps, grant money, check vouchers.</summary>
    public const string Decide = Default + ".Decide";
}

internal sealed class PilotBasePermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            PilotBasePermissions.Default,
            IntegrationPilotsPermissions.Group,
            null,
            [.. IntegrationPilotsPermissions.Readers, RoleNames.EnterpriseHr, RoleNames.InstitutionAdmin]
        ),
        new(
            PilotBasePermissions.Record,
            IntegrationPilotsPermissions.Group,
            PilotBasePermissions.Default,
            RoleNames.EnterpriseHr,
            RoleNames.InstitutionAdmin,
            RoleNames.DevelopmentReform
        ),
        new(PilotBasePermissions.Decide, IntegrationPilotsPermissions.Group, PilotBasePermissions.Default, RoleNames.DevelopmentReform),
    ];
}
