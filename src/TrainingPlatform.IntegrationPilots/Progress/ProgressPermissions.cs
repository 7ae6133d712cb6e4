using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of progress reports.</summary>
public static class ProgressPermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Progress";
    public const string Freeze = Default + ".Freeze";
}

internal sealed class ProgressPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(ProgressPermissions.Default, IntegrationPilotsPermissions.Group, null, IntegrationPilotsPermissions.Readers),
        new(ProgressPermissions.Freeze, IntegrationPilotsPermissions.Group, ProgressPermissions.Default, RoleNames.DevelopmentReform),
    ];
}
