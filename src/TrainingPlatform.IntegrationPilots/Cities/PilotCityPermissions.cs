using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of candidate cities.</summary>
public static class PilotCityPermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Cities";

    /// <summary>Name a candidate, file its documents, record its steps.</summary>
    public const string Decide = Default + ".Decide";
}

internal sealed class PilotCityPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(PilotCityPermissions.Default, IntegrationPilotsPermissions.Group, null, IntegrationPilotsPermissions.Readers),
        new(PilotCityPermissions.Decide, IntegrationPilotsPermissions.Group, PilotCityPermissions.Default, RoleNames.DevelopmentReform),
    ];
}
