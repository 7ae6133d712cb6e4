using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of shared resources.</summary>
public static class SharingPermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Sharing";

    /// <summary>Offer own resources and book those of others.</summary>
    public const string Share = Default + ".Share";
}

internal sealed class SharingPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            SharingPermissions.Default,
            IntegrationPilotsPermissions.Group,
            null,
            [.. IntegrationPilotsPermissions.Readers, RoleNames.EnterpriseHr, RoleNames.InstitutionAdmin]
        ),
        new(
            SharingPermissions.Share,
            IntegrationPilotsPermissions.Group,
            SharingPermissions.Default,
            RoleNames.EnterpriseHr,
            RoleNames.InstitutionAdmin
        ),
    ];
}
