using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using Permissions = TrainingPlatform.PolicyEditions.PolicyEditionsPermissions;

namespace TrainingPlatform.PolicyEditions.Editions;

internal static class EditionEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/policy-edition").WithTags("PolicyEdition");
        MapReads(group);
        MapDrafts(group);
        group
            .MapPost(
                "/{id:guid}/publish",
                (Guid id, PublishInput input, EditionPublishAppService s, CancellationToken ct) => s.PublishAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Publish);
        group
            .MapPost(
                "/{id:guid}/withdraw",
                (Guid id, WithdrawInput input, EditionPublishAppService s, CancellationToken ct) => s.WithdrawAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Publish);
    }

    private static void MapReads(RouteGroupBuilder group)
    {
        group
            .MapGet("", ([AsParameters] EditionListRequest request, EditionReader r, CancellationToken ct) => r.ListAsync(request, ct))
            .RequirePermission(Permissions.Editions);
        group
            .MapGet("/{id:guid}", (Guid id, EditionReader r, CancellationToken ct) => r.GetAsync(id, ct))
            .RequirePermission(Permissions.Editions);
        group
            .MapGet("/{id:guid}/yaml", (Guid id, EditionReader r, CancellationToken ct) => r.YamlAsync(id, ct))
            .RequirePermission(Permissions.Editions);
        group
            .MapGet("/{id:guid}/form", (Guid id, EditionReader r, CancellationToken ct) => r.FormAsync(id, ct))
            .RequirePermission(Permissions.Editions);
        group
            .MapGet("/{id:guid}/cases", (Guid id, EditionReader r, CancellationToken ct) => r.CasesAsync(id, ct))
            .RequirePermission(Permissions.Editions);
        group
            .MapGet("/{id:guid}/gate", (Guid id, EditionGate g, CancellationToken ct) => g.OfAsync(id, ct))
            .RequirePermission(Permissions.Editions);
        group
            .MapGet(
                "/{id:guid}/compare/{otherId:guid}",
                (Guid id, Guid otherId, EditionReader r, CancellationToken ct) => r.CompareAsync(id, otherId, ct)
            )
            .RequirePermission(Permissions.Editions);
    }

    private static void MapDrafts(RouteGroupBuilder group)
    {
        group
            .MapPost("", (DraftInput input, EditionDraftAppService s, CancellationToken ct) => s.CreateAsync(input, ct))
            .RequirePermission(Permissions.Edit);
        group
            .MapPut(
                "/{id:guid}/yaml",
                (Guid id, DraftTextInput input, EditionDraftAppService s, CancellationToken ct) => s.WriteAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Edit);
        group
            .MapPut(
                "/{id:guid}/form",
                (Guid id, DraftFormInput input, EditionDraftAppService s, CancellationToken ct) => s.WriteFormAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Edit);
        group
            .MapPut(
                "/{id:guid}/cases",
                (Guid id, DraftTextInput input, EditionDraftAppService s, CancellationToken ct) => s.WriteCasesAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Edit);
        group
            .MapPost("/{id:guid}/check", (Guid id, EditionDraftAppService s, CancellationToken ct) => s.CheckAsync(id, ct))
            .RequirePermission(Permissions.Edit);
        group
            .MapDelete(
                "/{id:guid}",
                async (Guid id, EditionDraftAppService s, CancellationToken ct) =>
                {
                    await s.DeleteAsync(id, ct);
                    return Results.NoContent();
                }
            )
            .RequirePermission(Permissions.Edit);
    }
}
