using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Editions;
using TrainingPlatform.PolicyEditions.Finder;
using TrainingPlatform.PolicyEditions.WhatIf;

namespace TrainingPlatform.PolicyEditions;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class PolicyEditionsModule
{
    public static IServiceCollection AddPolicyEditions(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(PolicyEditionsModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(PolicyEditionsModule).Assembly,
                "TrainingPlatform.PolicyEditions.Localization"
            )
        );
        services.AddSingleton<IPermissionDefinitionProvider, PolicyEditionsPermissionDefinitionProvider>();
        services.AddSingleton<EditionCache>().AddSingleton<ClauseCatalog>();
        services.AddScoped<StoredPacks>().AddScoped<OpenEditions>().AddScoped<ITrialEditions>(sp => sp.GetRequiredService<OpenEditions>());
        services.AddScoped<IPolicyEditions, PolicyEditionStore>().AddScoped<MeasureAppService>().AddScoped<IProofCards, ProofCards>();
        services
            .AddScoped<EditionReader>()
            .AddScoped<DraftTexts>()
            .AddScoped<DraftOrigins>()
            .AddScoped<EditionGate>()
            .AddScoped<EditionDuties>();
        services.AddScoped<EditionDraftAppService>().AddScoped<EditionPublishAppService>();
        services.AddScoped<WhatIfAppService>().AddScoped<TrialCases>().AddScoped<FinderAppService>();
        services.AddScoped<IDataSeedContributor, EditionSeed>();
        return services;
    }

    public static IEndpointRouteBuilder MapPolicyEditionsEndpoints(this IEndpointRouteBuilder routes)
    {
        MeasureEndpoints.Map(routes);
        EditionEndpoints.Map(routes);
        WhatIfEndpoints.Map(routes);
        FinderEndpoints.Map(routes);
        return routes;
    }
}
