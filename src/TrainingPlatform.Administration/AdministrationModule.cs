using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Administration.Account;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Clock;
using TrainingPlatform.Administration.Contracts;
using TrainingPlatform.Administration.Demo;
using TrainingPlatform.Administration.Divisions;
using TrainingPlatform.Administration.Files;
using TrainingPlatform.Administration.Hosting;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.Messages;
using TrainingPlatform.Administration.OpenIddict;
using TrainingPlatform.Administration.Permissions;
using TrainingPlatform.Administration.Roles;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Administration.WorkQueue;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.ApplicationConfiguration;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Administration;

/// <summary>The module's doors: its services, what only the web host needs, its middleware and its endpoints.</summary>
public static class AdministrationModule
{
    public static IServiceCollection AddAdministration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(AdministrationModule).Assembly));
        services.AddSingleton<IModelContributor, OpenIddictModel>();
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(AdministrationModule).Assembly,
                "TrainingPlatform.Administration.Localization"
            )
            {
                BaseResources = ["AbpUi", "AbpValidation"],
            }
        );
        AbpResources.Add(services);
        services.TryAddSingleton(TimeProvider.System);
        AddFoundations(services);
        SignIn.AddAccounts(services);
        services.AddScoped<LoginResolver>().AddScoped<IAccounts, Accounts>();
        services.AddScoped<IDemoLogins, DemoLogins>();
        services.AddSingleton<IPermissionDefinitionProvider, AdministrationPermissions>().AddSingleton<PermissionCatalog>();
        services.AddScoped<IUserAccessReader, UserAccessReader>();
        services
            .AddOpenIddict()
            .AddCore(o => o.UseEntityFrameworkCore().UseDbContext<TrainingPlatformDbContext>().ReplaceDefaultEntities<Guid>());
        services
            .AddScoped<IDataSeedContributor, ClientSeed>()
            .AddScoped<IDataSeedContributor, RoleSeed>()
            .AddScoped<IDataSeedContributor, DemoUserSeed>();
        return services;
    }

    /// <summary>What only the web host needs and the migrator does not: sign-in, tokens, pages, jobs.</summary>
    public static IServiceCollection AddAdministrationHosting(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        services.AddSingleton<Origins>().AddSingleton<ProductionGuard>();
        services.AddHsts(o => (o.MaxAge, o.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        HealthChecks.Add(services);
        services.AddSingleton<IClientSettings, ClientSettings>();
        SignIn.AddCookies(services, environment);
        OpenIddictServer.Add(services, configuration, environment);
        services.AddAuthorization(o => o.AddPolicy(ApiPolicy.Name, p => p.RequireAuthenticatedUser()));
        services.AddScoped<SignInService>().AddScoped<RegistrationService>().AddScoped<PasswordResetService>();
        services
            .AddScoped<VisibleUsers>()
            .AddScoped<RoleAppointments>()
            .AddScoped<UserFields>()
            .AddScoped<IdentityUserReader>()
            .AddScoped<IdentityUserAppService>();
        services
            .AddScoped<IdentityRoleAppService>()
            .AddScoped<PermissionAppService>()
            .AddScoped<ProfileAppService>()
            .AddScoped<SettingsAppService>();
        services.AddScoped<AuditLogAppService>().AddScoped<WorkQueueAppService>();
        services.AddJob<PruneTokensJob>("prune-tokens", "0 17 * * * ?").AddJob<SendMessagesJob>("send-messages", "0/20 * * * * ?");
        return services.AddPlatformScheduler(configuration);
    }

    /// <summary>Stands before everything else.</summary>
    public static WebApplication UseAdministration(this WebApplication app)
    {
        if (app.Environment.IsProduction())
        {
            app.UseForwardedHeaders(Proxies.Options(app.Configuration));
            app.UseHsts();
        }
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HostGuard>();
        return app;
    }

    /// <summary>Throws in Production when demo passwords, demo keys, a shifted clock or an http origin are present.</summary>
    public static Task RefuseUnsafeProductionAsync(this WebApplication app) =>
        app.Services.GetRequiredService<ProductionGuard>().CheckAsync(CancellationToken.None);

    public static IEndpointRouteBuilder MapAdministrationEndpoints(this IEndpointRouteBuilder routes)
    {
        HealthChecks.Map(routes);
        routes.MapConnect();
        routes.MapAccountPages();
        routes.MapAccount();
        routes.MapIdentityUsers();
        routes.MapIdentityRoles();
        routes.MapPermissions();
        routes.MapSettings();
        routes.MapAuditLogs();
        routes.MapWorkQueue();
        routes.MapDivisions();
        routes.MapBusinessClock();
        return routes;
    }

    private static void AddFoundations(IServiceCollection services)
    {
        services.AddSingleton(sp => KeyOptions.From(sp.GetRequiredService<IConfiguration>(), sp.GetRequiredService<IHostEnvironment>()));
        services
            .AddSingleton<KeyRing>()
            .AddSingleton<IKeyRotation>(sp => sp.GetRequiredService<KeyRing>())
            .AddScoped<Sealer>()
            .AddScoped<ISealer>(sp => sp.GetRequiredService<Sealer>())
            .AddSingleton<IRowSeal, RowSeal>();
        services.AddSingleton<IFileStore, FileStore>();
        services.AddSingleton<IDivisionTree, DivisionTree>();
        services.AddSingleton<BusinessClock>().AddSingleton<IBusinessClock>(sp => sp.GetRequiredService<BusinessClock>());
        services
            .AddScoped<SettingStore>()
            .AddScoped<EmailSettingsStore>()
            .AddScoped<AuditTrail>()
            .AddScoped<Outbox>()
            .AddScoped<MessageSender>();
        services.AddSingleton<DropFolder>().AddScoped<IDroppedMessages, DroppedMessages>();
        services.AddScoped<INotifications, Notifications>();
        services.AddScoped<IDataSeedContributor, KeySeed>();
        services.AddScoped<IDataSeedContributor, DivisionSeed>();
        services.AddScoped<IDataSeedContributor, BusinessClockSeed>();
    }
}
