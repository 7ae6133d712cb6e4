using TrainingPlatform.Authorization;

namespace TrainingPlatform.Reports;

/// <summary>Permission names of exported sheets.</summary>
public static class ReportsPermissions
{
    public const string Group = "Reports";

    public const string Export = Group + ".Export";

    /// <summary>The one sheet with full account numbers.</summary>
    public const string PaymentSheet = Group + ".PaymentSheet";
}

internal sealed class ReportsPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            ReportsPermissions.Export,
            ReportsPermissions.Group,
            null,
            RoleNames.InstitutionAdmin,
            RoleNames.EnterpriseHr,
            RoleNames.CountyReviewer,
            RoleNames.CountyLeader,
            RoleNames.PrefectureReviewer,
            RoleNames.FinancePreparer,
            RoleNames.FinanceReleaser,
            RoleNames.Auditor,
            RoleNames.RegionAdmin
        ),
        new(ReportsPermissions.PaymentSheet, ReportsPermissions.Group, ReportsPermissions.Export, RoleNames.FinancePreparer, RoleNames.FinanceReleaser),
    ];
}
