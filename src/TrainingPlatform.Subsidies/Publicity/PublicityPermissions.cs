using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Permission names of public notices and objections.</summary>
internal static class PublicityPermissions
{
    public const string Default = SubsidiesPermissions.Group + ".Publicity";
    public const string Publish = Default + ".Publish";
    public const string Investigate = Default + ".Investigate";
}

internal sealed class PublicityPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] Readers =
    [
        RoleNames.CountyReviewer,
        RoleNames.CountyLeader,
        RoleNames.PrefectureReviewer,
        RoleNames.FinancePreparer,
        RoleNames.FinanceReleaser,
        RoleNames.Auditor,
        RoleNames.RegionAdmin,
    ];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(PublicityPermissions.Default, SubsidiesPermissions.Group, null, Readers),
        new(PublicityPermissions.Publish, SubsidiesPermissions.Group, PublicityPermissions.Default, RoleNames.CountyReviewer),
        new(
            PublicityPermissions.Investigate,
            SubsidiesPermissions.Group,
            PublicityPermissions.Default,
            RoleNames.CountyLeader,
            RoleNames.PrefectureReviewer
        ),
    ];
}
