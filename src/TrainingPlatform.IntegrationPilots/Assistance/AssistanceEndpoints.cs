using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using Permissions = TrainingPlatform.IntegrationPilots.AssistancePermissions;

namespace TrainingPlatform.IntegrationPilots.Assistance;

internal static class AssistanceEndpoints
{
    public static IServiceCollection AddPairedAssistance(this IServiceCollection services) =>
        services.AddSingleton<IPermissionDefinitionProvider, AssistancePermissionDefinitionProvider>().AddScoped<AssistanceAppService>();

    public static void MapPairedAssistance(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/paired-assistance").WithTags("PairedAssistance");
        group
            .MapGet("", (AssistanceAppService service, CancellationToken ct) => service.ListAsync(ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost("", (AssistanceInput input, AssistanceAppService service, CancellationToken ct) => service.AgreeAsync(input, ct))
            .RequirePermission(Permissions.Agree);
        group
            .MapPost(
                "/{id:guid}/report",
                (Guid id, MeasureResultInput input, AssistanceAppService service, CancellationToken ct) =>
                    service.ReportAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Report);
        group
            .MapPost(
                "/{id:guid}/confirm",
                (Guid id, MeasureConfirmInput input, AssistanceAppService service, CancellationToken ct) =>
                    service.ConfirmAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Agree);
    }
}
