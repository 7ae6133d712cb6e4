using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Messages;

internal static class MessageRegistration
{
    public static IServiceCollection AddCaseMessages(this IServiceCollection services) =>
        services
            .AddScoped<ClaimFilers>()
            .AddScoped<CaseMessages>()
            .AddScoped<IDomainEventHandler<AllowanceProposed>>(sp => sp.GetRequiredService<CaseMessages>())
            .AddScoped<IDomainEventHandler<LinesReturned>>(sp => sp.GetRequiredService<CaseMessages>())
            .AddScoped<IDomainEventHandler<RecoveryServed>>(sp => sp.GetRequiredService<CaseMessages>())
            .AddScoped<IDomainEventHandler<LateFilingDecided>>(sp => sp.GetRequiredService<CaseMessages>());
}
