using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;

namespace TrainingPlatform.EntityFrameworkCore;

public static class EntityFrameworkCoreModule
{
    /// <summary>Registers the context with its interceptors; <paramref name="useProvider"/> picks the database.</summary>
    public static IServiceCollection AddTrainingPlatformDbContext(
        this IServiceCollection services,
        Action<IServiceProvider, DbContextOptionsBuilder> useProvider
    )
    {
        services.AddScoped<DataScope>();
        services.AddScoped<IDataScope>(sp => sp.GetRequiredService<DataScope>());
        services.AddScoped<IDataScopeState>(sp => sp.GetRequiredService<DataScope>());
        services
            .AddScoped<DomainEventDispatcher>()
            .AddScoped<ScopeWriteGuard>()
            .AddScoped<AuditInterceptor>()
            .AddScoped<BulkInsertInterceptor>();
        services.AddScoped<UnitOfWork>().AddScoped<NumberSeries>();
        services.AddDbContext<TrainingPlatformDbContext>(
            (sp, options) =>
            {
                useProvider(sp, options);
                options.AddInterceptors(
                    sp.GetRequiredService<DomainEventDispatcher>(),
                    sp.GetRequiredService<ScopeWriteGuard>(),
                    sp.GetRequiredService<AuditInterceptor>(),
                    sp.GetRequiredService<BulkInsertInterceptor>()
                );
            }
        );
        return services;
    }
}
