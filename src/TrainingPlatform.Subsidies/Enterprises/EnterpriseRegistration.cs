using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Enterprises;

internal static class EnterprisePermissions
{
    public const string State = SubsidiesPermissions.Group + ".EnterpriseStatements";
    public const string Verify = State + ".Verify";
}

internal sealed class EnterprisePermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(EnterprisePermissions.State, SubsidiesPermissions.Group, null, RoleNames.InstitutionAdmin, RoleNames.EnterpriseHr),
        new(EnterprisePermissions.Verify, SubsidiesPermissions.Group, null, RoleNames.CountyReviewer, RoleNames.CountyLeader),
    ];
}

internal static class EnterpriseRegistration
{
    public static IServiceCollection AddEnterprises(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, EnterprisePermissionDefinitionProvider>();
        return services.AddScoped<EnterpriseStatementAppService>().AddScoped<EnterpriseReader>();
    }
}
