using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Permission names of the investment ledger and the tax credit.</summary>
public static class InvestmentPermissions
{
    public const string Default = IntegrationPilotsPermissions.Group + ".Investments";
    public const string Record = Default + ".Record";
    public const string Check = Default + ".Check";
}

internal sealed class InvestmentPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            InvestmentPermissions.Default,
            IntegrationPilotsPermissions.Group,
            null,
            [.. IntegrationPilotsPermissions.Readers, RoleNames.EnterpriseHr]
        ),
        new(
            InvestmentPermissions.Record,
            IntegrationPilotsPermissions.Group,
            InvestmentPermissions.Default,
            RoleNames.EnterpriseHr,
            RoleNames.DevelopmentReform
        ),
        new(InvestmentPermissions.Check, IntegrationPilotsPermissions.Group, InvestmentPermissions.Default, RoleNames.DevelopmentReform),
    ];
}
