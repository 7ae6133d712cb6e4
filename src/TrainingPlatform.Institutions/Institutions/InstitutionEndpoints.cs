using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using Permissions = TrainingPlatform.Institutions.InstitutionsPermissions.Institutions;

namespace TrainingPlatform.Institutions.Institutions;

internal static class InstitutionEndpoints
{
    public static void MapInstitutions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/institution").WithTags("Institution");
        MapReads(group);
        MapOwn(group);
        MapReview(group);
        MapAttachments(group);
    }

    private static void MapReads(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] InstitutionListRequest request, InstitutionReader reader, CancellationToken ct) =>
                    reader.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, InstitutionReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapGet(
                "/mine",
                async (InstitutionReader reader, CancellationToken ct) =>
                    await reader.MineAsync(ct) is { } mine ? Results.Ok(mine) : Results.NoContent()
            )
            .RequireOwnData();
        group
            .MapGet(
                "/directory",
                ([AsParameters] InstitutionDirectoryRequest request, InstitutionReader reader, CancellationToken ct) =>
                    reader.DirectoryAsync(request, ct)
            )
            .AllowAnonymous();
        group
            .MapGet(
                "/return-reason",
                () => new ListResultDto<ReturnReasonDto>([.. InstitutionReturnReasons.All.Select(c => new ReturnReasonDto(c))])
            )
            .RequirePermission(Permissions.Default);
    }

    private static void MapOwn(RouteGroupBuilder group)
    {
        group
            .MapPost("", (InstitutionInput input, InstitutionAppService service, CancellationToken ct) => service.RegisterAsync(input, ct))
            .RequirePermission(Permissions.Register);
        group
            .MapPut(
                "/{id:guid}",
                (Guid id, InstitutionInput input, InstitutionAppService service, CancellationToken ct) => service.UpdateAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Register);
        group
            .MapPost("/{id:guid}/submit", (Guid id, InstitutionAppService service, CancellationToken ct) => service.SubmitAsync(id, ct))
            .RequirePermission(Permissions.Register);
    }

    private static void MapReview(RouteGroupBuilder group)
    {
        group
            .MapPost(
                "/{id:guid}/return",
                (Guid id, ReturnInput input, InstitutionReviewAppService s, CancellationToken ct) => s.ReturnAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Review);
        group
            .MapPost(
                "/{id:guid}/approve",
                (Guid id, ApproveInput input, InstitutionReviewAppService s, CancellationToken ct) => s.ApproveAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Review);
        group
            .MapPost(
                "/{id:guid}/reject",
                (Guid id, ReasonInput input, InstitutionReviewAppService s, CancellationToken ct) => s.RejectAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Review);
        group
            .MapPost(
                "/{id:guid}/suspend",
                (Guid id, ReasonInput input, InstitutionReviewAppService s, CancellationToken ct) => s.SuspendAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Suspend);
        group
            .MapPost(
                "/{id:guid}/resume",
                (Guid id, ReasonInput input, InstitutionReviewAppService s, CancellationToken ct) => s.ResumeAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Suspend);
    }

    private static void MapAttachments(RouteGroupBuilder group)
    {
        group
            .MapPost(
                "/{id:guid}/attachment",
                (Guid id, [FromForm] string? kind, IFormFile? file, InstitutionAttachmentAppService s, CancellationToken ct) =>
                    s.AddAsync(id, kind, file, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(Permissions.Register);
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                async (Guid id, Guid attachmentId, InstitutionAttachmentAppService s, CancellationToken ct) =>
                {
                    var (content, row) = await s.OpenAsync(id, attachmentId, ct);
                    return Results.File(content, row.ContentType, row.FileName);
                }
            )
            .RequirePermission(Permissions.Default);
        group
            .MapDelete(
                "/{id:guid}/attachment/{attachmentId:guid}",
                async (Guid id, Guid attachmentId, InstitutionAttachmentAppService s, CancellationToken ct) =>
                {
                    await s.RemoveAsync(id, attachmentId, ct);
                    return Results.NoContent();
                }
            )
            .RequirePermission(Permissions.Register);
    }
}

internal sealed record ReturnReasonDto(string Code);
