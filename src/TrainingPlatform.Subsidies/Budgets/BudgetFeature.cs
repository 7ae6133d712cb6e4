using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Budgets;

internal static class BudgetFeature
{
    public static IServiceCollection AddBudgets(this IServiceCollection services) =>
        services
            .AddScoped<FundReader>()
            .AddScoped<BudgetReader>()
            .AddScoped<BudgetAppService>()
            .AddScoped<IBudgetIntake, BudgetIntake>()
            .AddScoped<IBudgetSheets, BudgetReporter>()
            .AddSingleton<IPermissionDefinitionProvider, BudgetPermissionDefinitionProvider>();
}

internal sealed class BudgetPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            BudgetAccess.Read,
            SubsidiesPermissions.Group,
            null,
            RoleNames.CountyLeader,
            RoleNames.PrefectureReviewer,
            RoleNames.FinancePreparer,
            RoleNames.FinanceReleaser,
            RoleNames.Auditor,
            RoleNames.RegionAdmin
        ),
        new(BudgetAccess.Import, SubsidiesPermissions.Group, BudgetAccess.Read, RoleNames.RegionAdmin),
    ];
}
