using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Ledger;

internal static class LedgerPermissions
{
    public const string Default = Contracts.LedgerAccess.Permission;
    public const string Verify = Default + ".Verify";
}

internal sealed class LedgerPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            LedgerPermissions.Default,
            SubsidiesPermissions.Group,
            null,
            RoleNames.FinancePreparer,
            RoleNames.FinanceReleaser,
            RoleNames.Auditor,
            RoleNames.RegionAdmin
        ),
        new(LedgerPermissions.Verify, SubsidiesPermissions.Group, LedgerPermissions.Default, RoleNames.Auditor, RoleNames.RegionAdmin),
    ];
}
