using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.IntegrationPilots.Files;
using Permissions = TrainingPlatform.IntegrationPilots.PilotCityPermissions;

namespace TrainingPlatform.IntegrationPilots.Cities;

internal static class PilotCityEndpoints
{
    public static IServiceCollection AddPilotCities(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, PilotCityPermissionDefinitionProvider>()
            .AddScoped<CityReadiness>()
            .AddScoped<PilotCityReader>()
            .AddScoped<PilotCityAppService>();

    public static void MapPilotCities(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/pilot-city").WithTags("PilotCity");
        group.MapGet("", (PilotCityReader reader, CancellationToken ct) => reader.ListAsync(ct)).RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, PilotCityReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}/readiness", (Guid id, PilotCityReader reader, CancellationToken ct) => reader.ReadinessAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost("", (CityInput input, PilotCityAppService service, CancellationToken ct) => service.NameAsync(input, ct))
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/decide",
                (Guid id, CityStepInput input, PilotCityAppService service, CancellationToken ct) => service.DecideAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/evidence",
                (
                    Guid id,
                    IFormFile? file,
                    [FromForm] string? requirement,
                    [FromForm] string? reference,
                    [FromForm] DateOnly? on,
                    PilotCityAppService service,
                    CancellationToken ct
                ) => service.FileAsync(id, new CityEvidenceForm(file, requirement, reference, on), ct)
            )
            .DisableAntiforgery()
            .RequirePermission(Permissions.Decide);
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                (Guid id, Guid attachmentId, PilotFiles files, CancellationToken ct) => files.OpenAsync(id, attachmentId, ct)
            )
            .RequirePermission(Permissions.Default);
    }
}
