using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Permission names of recoveries.</summary>
internal static class RecoveryPermissions
{
    public const string Default = SubsidiesPermissions.Group + ".Recoveries";
    public const string Propose = Default + ".Propose";
    public const string Approve = Default + ".Approve";
    public const string Receive = Default + ".Receive";

    /// <summary>Of the level above the county.</summary>
    public const string WriteOff = Default + ".WriteOff";
}

internal sealed class RecoveryPermissionDefinitionProvider : IPermissionDefinitionProvider
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
        new(RecoveryPermissions.Default, SubsidiesPermissions.Group, null, Readers),
        new(RecoveryPermissions.Propose, SubsidiesPermissions.Group, RecoveryPermissions.Default, RoleNames.CountyReviewer),
        new(RecoveryPermissions.Approve, SubsidiesPermissions.Group, RecoveryPermissions.Default, RoleNames.CountyLeader),
        new(RecoveryPermissions.Receive, SubsidiesPermissions.Group, RecoveryPermissions.Default, RoleNames.FinancePreparer),
        new(RecoveryPermissions.WriteOff, SubsidiesPermissions.Group, RecoveryPermissions.Default, RoleNames.PrefectureReviewer),
    ];
}
