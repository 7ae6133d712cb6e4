using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Plans;
using Permissions = TrainingPlatform.IntegrationPilots.IndicatorPermissions;

namespace TrainingPlatform.IntegrationPilots.Indicators;

internal static class IndicatorEndpoints
{
    public static void MapPilotIndicators(this IEndpointRouteBuilder routes)
    {
        MapOfPilot(routes.MapGroup("/api/app/pilot-enterprise/{id:guid}").WithTags("PilotIndicator"));
        MapReports(routes.MapGroup("/api/app/pilot-indicator").WithTags("PilotIndicator"));
    }

    private static void MapOfPilot(RouteGroupBuilder group)
    {
        group
            .MapGet("/plan", (Guid id, PilotPlanAppService service, CancellationToken ct) => service.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/plan",
                (Guid id, PilotPlanInput input, PilotPlanAppService service, CancellationToken ct) => service.PostAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Enter);
        group
            .MapGet(
                "/indicator",
                (Guid id, [AsParameters] PilotPeriodRequest request, IndicatorReader reader, IBusinessClock clock, CancellationToken ct) =>
                    reader.OfPilotAsync(id, request.Read(clock.Today), ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapPut(
                "/indicator",
                (Guid id, IndicatorReportInput input, IndicatorAppService service, CancellationToken ct) =>
                    service.EnterAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Enter);
    }

    private static void MapReports(RouteGroupBuilder group)
    {
        group
            .MapGet("", (IndicatorReader reader, CancellationToken ct) => reader.CatalogueAsync(ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/{id:guid}/attachment",
                (Guid id, IFormFile? file, IndicatorAppService service, CancellationToken ct) => service.AttachAsync(id, file, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(Permissions.Enter);
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                (Guid id, Guid attachmentId, PilotFiles files, CancellationToken ct) => files.OpenAsync(id, attachmentId, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapPost("/{id:guid}/sign-off", (Guid id, IndicatorAppService service, CancellationToken ct) => service.SignOffAsync(id, ct))
            .RequirePermission(Permissions.SignOff);
        group
            .MapPost(
                "/{id:guid}/return",
                (Guid id, ReturnReportInput input, IndicatorAppService service, CancellationToken ct) => service.ReturnAsync(id, input, ct)
            )
            .RequirePermission(Permissions.SignOff);
    }
}

internal static class PeriodRequests
{
    /// <summary>The period asked for, else the quarter of today.</summary>
    /// <exception cref="Domain.InputException">No such year or quarter.</exception>
    public static ReportPeriod Read(this PilotPeriodRequest request, DateOnly today)
    {
        var (year, quarter) = (request.Year ?? today.Year, request.Quarter ?? (today.Month + 2) / 3);
        new InputCheck().That(ReportPeriod.IsPossible(year, quarter), "quarter", IntegrationPilotsErrorCodes.PeriodWrong).ThrowIfAny();
        return new ReportPeriod(year, quarter);
    }
}
