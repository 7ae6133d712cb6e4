using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Training.IdCorrections;

internal static class IdCorrectionEndpoints
{
    public static void MapIdCorrections(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost(
                "/api/app/trainee/me/id-correction",
                (AskIdCorrectionInput input, OwnIdCorrectionAppService service, CancellationToken ct) => service.AskAsync(input, ct)
            )
            .RequireOwnData()
            .WithTags("Trainee");
        var group = routes.MapGroup("/api/app/id-correction").WithTags("IdCorrection");
        MapAsking(group);
        MapDeciding(group);
    }

    private static void MapAsking(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] IdCorrectionListRequest request, IdCorrectionReader reader, CancellationToken ct) =>
                    reader.ListAsync(request, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Default);
        group
            .MapGet("/{id:guid}", (Guid id, IdCorrectionReader reader, CancellationToken ct) => reader.OneAsync(id, ct))
            .RequirePermission(TrainingPermissions.IdCorrections.Default);
        // A full number may be looked for: it must not stand in an address.
        group
            .MapPost(
                "/find",
                (FindTraineeInput input, IdCorrectionAppService service, CancellationToken ct) => service.FindAsync(input, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Ask);
        group
            .MapPost(
                "/trainee/{traineeId:guid}",
                (Guid traineeId, AskIdCorrectionInput input, IdCorrectionAppService service, CancellationToken ct) =>
                    service.AskAsync(traineeId, input, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Ask);
        group
            .MapPost(
                "/trainee/{traineeId:guid}/attachment",
                (Guid traineeId, IFormFile? file, IdCorrectionAppService service, CancellationToken ct) =>
                    service.AttachAsync(traineeId, file, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Ask)
            .DisableAntiforgery();
    }

    private static void MapDeciding(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                async (Guid id, Guid attachmentId, IdCorrectionDecisionAppService service, CancellationToken ct) =>
                {
                    var evidence = await service.OpenAsync(id, attachmentId, ct);
                    return Results.File(evidence.Content, evidence.ContentType, evidence.FileName);
                }
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Decide);
        group
            .MapPost(
                "/{id:guid}/reveal",
                (Guid id, IdCorrectionDecisionAppService service, CancellationToken ct) => service.RevealAsync(id, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Decide);
        group
            .MapPost(
                "/{id:guid}/accept",
                (Guid id, AcceptIdCorrectionInput input, IdCorrectionDecisionAppService service, CancellationToken ct) =>
                    service.AcceptAsync(id, input, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Decide);
        group
            .MapPost(
                "/{id:guid}/refuse",
                (Guid id, RefuseIdCorrectionInput input, IdCorrectionDecisionAppService service, CancellationToken ct) =>
                    service.RefuseAsync(id, input, ct)
            )
            .RequirePermission(TrainingPermissions.IdCorrections.Decide);
    }
}
