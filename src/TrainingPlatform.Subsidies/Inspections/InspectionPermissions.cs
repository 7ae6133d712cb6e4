using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Inspections;

/// <summary>Permission names of inspections.</summary>
internal static class InspectionPermissions
{
    public const string Default = SubsidiesPermissions.Group + ".Inspections";
    public const string Record = Default + ".Record";
}

internal sealed class InspectionPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            InspectionPermissions.Default,
            SubsidiesPermissions.Group,
            null,
            RoleNames.CountyReviewer,
            RoleNames.CountyLeader,
            RoleNames.PrefectureReviewer,
            RoleNames.Auditor,
            RoleNames.RegionAdmin
        ),
        new(
            InspectionPermissions.Record,
            SubsidiesPermissions.Group,
            InspectionPermissions.Default,
            RoleNames.CountyReviewer,
            RoleNames.PrefectureReviewer
        ),
    ];
}
