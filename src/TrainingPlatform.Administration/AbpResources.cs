using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Administration;

/// <summary>The texts of ABP's own pages. ABP's server packages would bring them; here we own them.</summary>
internal static class AbpResources
{
    private static readonly string[] Common = ["AbpUi", "AbpValidation"];

    private static readonly (string Name, string[] Bases)[] All =
    [
        ("AbpUi", []),
        ("AbpUiNavigation", []),
        ("AbpValidation", []),
        ("AbpUiMultiTenancy", []),
        ("AbpIdentity", Common),
        ("AbpAccount", Common),
        ("AbpPermissionManagement", Common),
        ("AbpSettingManagement", Common),
        ("AbpFeatureManagement", Common),
        ("AbpTenantManagement", Common),
    ];

    public static void Add(IServiceCollection services)
    {
        var assembly = typeof(AbpResources).Assembly;
        foreach (var (name, bases) in All)
            services.AddSingleton(
                new LocalizationResource(name, assembly, $"TrainingPlatform.Administration.Localization.Abp.{name}")
                {
                    BaseResources = bases,
                }
            );
    }
}
