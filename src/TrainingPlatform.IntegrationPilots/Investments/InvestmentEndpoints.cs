using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.IntegrationPilots.Files;
using Permissions = TrainingPlatform.IntegrationPilots.InvestmentPermissions;

namespace TrainingPlatform.IntegrationPilots.Investments;

internal static class InvestmentEndpoints
{
    public static void MapPilotInvestments(this IEndpointRouteBuilder routes)
    {
        MapLedger(routes.MapGroup("/api/app/pilot-ledger").WithTags("PilotLedger"));
        MapOfPilot(routes.MapGroup("/api/app/pilot-enterprise/{id:guid}").WithTags("PilotLedger"));
    }

    private static void MapLedger(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] LedgerListRequest request, LedgerReader reader, CancellationToken ct) => reader.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, LedgerReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/{id:guid}/attachment",
                (Guid id, IFormFile? file, LedgerAppService service, CancellationToken ct) => service.AttachAsync(id, file, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(Permissions.Record);
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                (Guid id, Guid attachmentId, PilotFiles files, CancellationToken ct) => files.OpenAsync(id, attachmentId, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/{id:guid}/check",
                (Guid id, CheckInput input, LedgerAppService service, CancellationToken ct) => service.CheckAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Check);
        group
            .MapPost(
                "/{id:guid}/refuse",
                (Guid id, CheckInput input, LedgerAppService service, CancellationToken ct) => service.RefuseAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Check);
    }

    private static void MapOfPilot(RouteGroupBuilder group)
    {
        group
            .MapPost(
                "/ledger",
                (Guid id, LedgerEntryInput input, LedgerAppService service, CancellationToken ct) => service.RecordAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Record);
        group
            .MapGet(
                "/credit",
                async (Guid id, CreditAppService service, CancellationToken ct) =>
                    await service.GetAsync(id, ct) is { } credit ? Results.Ok(credit) : Results.NoContent()
            )
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/credit/what-if",
                (Guid id, CreditTrialInput input, CreditAppService service, CancellationToken ct) => service.TryAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Default);
    }
}
