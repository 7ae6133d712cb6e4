using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Sheets;

internal static class SheetsFeature
{
    public static IServiceCollection AddSheets(this IServiceCollection services) =>
        services
            .AddScoped<IClaimSheets, ClaimSheets>()
            .AddScoped<IClaimDetails, ClaimDetails>()
            .AddScoped<IAllowanceForms, AllowanceForms>()
            .AddScoped<IRoutingSheets, RoutingSheets>()
            .AddScoped<ILedgerSheets, LedgerSheets>()
            .AddScoped<IObjectionSheets, ObjectionSheets>();
}
