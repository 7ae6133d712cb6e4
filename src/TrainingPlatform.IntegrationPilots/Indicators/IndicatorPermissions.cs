using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of plans and indicators.</summary>
public static class IndicatorPermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Indicators";
    public const string Enter = Default + ".Enter";
    public const string SignOff = Default + ".SignOff";
}

internal sealed class IndicatorPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            IndicatorPermissions.Default,
            IntegrationPilotsPermissions.Group,
            null,
            [.. IntegrationPilotsPermissions.Readers, RoleNames.EnterpriseHr]
        ),
        new(IndicatorPermissions.Enter, IntegrationPilotsPermissions.Group, IndicatorPermissions.Default, RoleNames.EnterpriseHr),
        new(IndicatorPermissions.SignOff, IntegrationPilotsPermissions.Group, IndicatorPermissions.Default, RoleNames.DevelopmentReform),
    ];
}
