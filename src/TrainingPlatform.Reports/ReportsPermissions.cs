using TrainingPlatform.Authorization;

namespace TrainingPlatform.Reports;

/// <summary>Permission names of exported sheets.</summary>
public static class ReportsPermissions
{
    public const string Group = "Reports";

    public const string Export = Group + ".Export";

    /// <summary>What finance looks through before a batch; accounts are masked on it as on every sheet.</summary>
    public const string PaymentSheet = Group + ".PaymentSheet";

    /// <summary>The form of the living allowance names the group that entitles: for those who fill it in for a trainee or review it.</summary>
    public const string AllowanceForm = Group + ".AllowanceForm";

    /// <summary>Decisions with names and internal notes: for those who review.</summary>
    public const string Routing = Group + ".Routing";
}

internal sealed class ReportsPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] Reviewers =
    [
        RoleNames.CountyReviewer,
        RoleNames.CountyLeader,
        RoleNames.PrefectureReviewer,
        RoleNames.Auditor,
        RoleNames.RegionAdmin,
    ];

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
        new(
            ReportsPermissions.PaymentSheet,
            ReportsPermissions.Group,
            ReportsPermissions.Export,
            RoleNames.FinancePreparer,
            RoleNames.FinanceReleaser
        ),
        new(
            ReportsPermissions.AllowanceForm,
            ReportsPermissions.Group,
            ReportsPermissions.Export,
            [RoleNames.InstitutionAdmin, .. Reviewers]
        ),
        new(ReportsPermissions.Routing, ReportsPermissions.Group, ReportsPermissions.Export, Reviewers),
    ];
}
