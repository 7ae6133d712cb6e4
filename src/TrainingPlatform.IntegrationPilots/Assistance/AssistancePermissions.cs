using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of paired assistance between schools.</summary>
public static class AssistancePermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Assistance";

    /// <summary>Report what came of a measure.</summary>
    public const string Report = Default + ".Report";

    /// <summary>Record agreements and confirm results.</summary>
    public const string Agree = Default + ".Agree";
}

internal sealed class AssistancePermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            AssistancePermissions.Default,
            IntegrationPilotsPermissions.Group,
            null,
            [.. IntegrationPilotsPermissions.Readers, RoleNames.InstitutionAdmin]
        ),
        new(AssistancePermissions.Report, IntegrationPilotsPermissions.Group, AssistancePermissions.Default, RoleNames.InstitutionAdmin),
        new(AssistancePermissions.Agree, IntegrationPilotsPermissions.Group, AssistancePermissions.Default, RoleNames.DevelopmentReform),
    ];
}
