using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.CaseFiles;

namespace TrainingPlatform.Subsidies.LateFilings;

internal static class LateFilingPermissions
{
    public const string Request = SubsidiesPermissions.Group + ".LateFilings";
    public const string Decide = Request + ".Decide";
}

internal sealed class LateFilingPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private const string Group = SubsidiesPermissions.Group;
    private static readonly string[] Asking = [RoleNames.InstitutionAdmin, RoleNames.EnterpriseHr, RoleNames.Trainee];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(LateFilingPermissions.Request, Group, null, Asking),
        new(LateFilingPermissions.Decide, Group, null, RoleNames.CountyReviewer, RoleNames.CountyLeader),
    ];
}

internal static class LateFilingRegistration
{
    public static IServiceCollection AddLateFilings(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, LateFilingPermissionDefinitionProvider>();
        services
            .AddScoped<CaseFileStore>()
            .AddScoped<LateFilingWindows>()
            .AddScoped<LateFilingReader>()
            .AddScoped<LateFilingAppService>()
            .AddScoped<LateFilingRevival>();
        return services.AddJob<LateFilingRevivalJob>("late-filing-revival", "0 11 * * * ?");
    }
}
