using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Ledger;

internal static class LedgerPermissions
{
    public const string Default = SubsidiesPermissions.Group + ".Ledger";
    public const string Verify = Default + ".Verify";
}

internal sealed class LedgerPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(LedgerPermissions.Default, SubsidiesPermissions.Group, null, RoleNames.FinancePreparer, RoleNames.FinanceReleaser, RoleNames.Auditor, RoleNames.RegionAdmin),
        new(LedgerPermissions.Verify, SubsidiesPermissions.Group, LedgerPermissions.Default, RoleNames.Auditor, RoleNames.RegionAdmin),
    ];
}
