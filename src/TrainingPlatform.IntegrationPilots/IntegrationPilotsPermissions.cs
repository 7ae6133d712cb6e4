using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of the pilots: a tree of its own. HRSS officers and auditors read, Development and Reform decides.</summary>
public static class IntegrationPilotsPermissions
{
    public const string Group = "IntegrationPilots";

    public static class Enterprises
    {
        public const string Default = Group + ".Enterprises";

        /// <summary>Apply and work on the own enterprise's pilot.</summary>
        public const string Apply = Default + ".Apply";

        /// <summary>Take into cultivation, evaluate, list, continue, remove.</summary>
        public const string Decide = Default + ".Decide";
    }

    /// <summary>Offices that read every part of the pilots; features add to it whoever works on them.</summary>
    internal static readonly string[] Readers =
    [
        RoleNames.DevelopmentReform,
        RoleNames.CountyReviewer,
        RoleNames.CountyLeader,
        RoleNames.PrefectureReviewer,
        RoleNames.Auditor,
        RoleNames.RegionAdmin,
    ];
}

internal sealed class EnterprisePermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        Define(IntegrationPilotsPermissions.Enterprises.Default, null, [.. IntegrationPilotsPermissions.Readers, RoleNames.EnterpriseHr]),
        Define(IntegrationPilotsPermissions.Enterprises.Apply, IntegrationPilotsPermissions.Enterprises.Default, [RoleNames.EnterpriseHr]),
        Define(
            IntegrationPilotsPermissions.Enterprises.Decide,
            IntegrationPilotsPermissions.Enterprises.Default,
            [RoleNames.DevelopmentReform]
        ),
    ];

    private static PermissionDefinition Define(string name, string? parent, string[] roles) =>
        new(name, IntegrationPilotsPermissions.Group, parent, roles);
}
