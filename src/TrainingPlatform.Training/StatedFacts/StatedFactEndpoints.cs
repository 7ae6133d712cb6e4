using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Training.StatedFacts;

internal static class StatedFactEndpoints
{
    public static void MapStatedFacts(this IEndpointRouteBuilder routes)
    {
        MapOwn(routes.MapGroup("/api/app/trainee/me").WithTags("Trainee"));
        MapOffice(routes.MapGroup("/api/app/stated-fact").WithTags("StatedFact"));
    }

    private static void MapOwn(RouteGroupBuilder me)
    {
        me.MapPost("/fact", (StateFactInput input, OwnFactAppService service, CancellationToken ct) => service.StateAsync(input, ct))
            .RequireOwnData();
        me.MapPost("/fact/{id:guid}/withdraw", (Guid id, OwnFactAppService service, CancellationToken ct) => service.WithdrawAsync(id, ct))
            .RequireOwnData();
        me.MapPost(
                "/attachment",
                ([FromForm] string? kind, IFormFile? file, OwnEvidenceAppService service, CancellationToken ct) =>
                    service.AddAsync(kind, file, ct)
            )
            .RequireOwnData()
            .DisableAntiforgery();
        me.MapGet(
                "/attachment/{id:guid}",
                async (Guid id, OwnEvidenceAppService service, CancellationToken ct) => File(await service.OpenAsync(id, ct))
            )
            .RequireOwnData();
    }

    private static void MapOffice(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] FactListRequest request, FactsForReview facts, CancellationToken ct) => facts.ListAsync(request, ct)
            )
            .RequirePermission(TrainingPermissions.Facts.Default);
        group
            .MapGet("/{id:guid}", (Guid id, FactsForReview facts, CancellationToken ct) => facts.OneAsync(id, ct))
            .RequirePermission(TrainingPermissions.Facts.Default);
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                async (Guid id, Guid attachmentId, FactVerificationAppService service, CancellationToken ct) =>
                    File(await service.OpenAsync(id, attachmentId, ct))
            )
            .RequirePermission(TrainingPermissions.Facts.Verify);
        group
            .MapPost(
                "/{id:guid}/verify",
                (Guid id, VerifyFactInput input, FactVerificationAppService service, CancellationToken ct) =>
                    service.VerifyAsync(id, input, ct)
            )
            .RequirePermission(TrainingPermissions.Facts.Verify);
        group
            .MapPost(
                "/{id:guid}/refuse",
                (Guid id, FactReasonInput input, FactVerificationAppService service, CancellationToken ct) =>
                    service.RefuseAsync(id, input, ct)
            )
            .RequirePermission(TrainingPermissions.Facts.Verify);
    }

    private static IResult File(EvidenceContent evidence) => Results.File(evidence.Content, evidence.ContentType, evidence.FileName);
}
