using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Training.Reviews;
using Permissions = TrainingPlatform.Training.TrainingPermissions.Classes;

namespace TrainingPlatform.Training.Classes;

internal static class TrainingClassEndpoints
{
    public static void MapTrainingClasses(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/training-class").WithTags("TrainingClass");
        MapReads(group);
        MapFiling(group);
        MapReview(group);
        MapRun(group);
    }

    private static void MapReads(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] ClassListRequest request, ClassReader reader, CancellationToken ct) => reader.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, ClassReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapGet(
                "/{id:guid}/session",
                async (Guid id, ClassReader reader, CancellationToken ct) =>
                    new ListResultDto<SessionDto>(await reader.SessionsAsync(id, ct))
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet(
                "/open",
                ([AsParameters] OpenClassListRequest request, OpenClassList list, CancellationToken ct) => list.ListAsync(request, ct)
            )
            .AllowAnonymous();
    }

    private static void MapFiling(RouteGroupBuilder group)
    {
        group
            .MapPost("", (ClassInput input, TrainingClassAppService s, CancellationToken ct) => s.CreateAsync(input, ct))
            .RequirePermission(Permissions.File);
        group
            .MapPost(
                "/preview-timetable",
                (TimetableInput input, TrainingClassAppService s, CancellationToken ct) => s.PreviewAsync(input, ct)
            )
            .RequirePermission(Permissions.File);
        group
            .MapPut(
                "/{id:guid}",
                (Guid id, ClassInput input, TrainingClassAppService s, CancellationToken ct) => s.UpdateAsync(id, input, ct)
            )
            .RequirePermission(Permissions.File);
        group
            .MapPut(
                "/{id:guid}/session",
                async (Guid id, SessionsInput input, TrainingClassAppService s, CancellationToken ct) =>
                    new ListResultDto<SessionDto>(await s.PlanSessionsAsync(id, input, ct))
            )
            .RequirePermission(Permissions.File);
        group
            .MapPost("/{id:guid}/submit", (Guid id, TrainingClassAppService s, CancellationToken ct) => s.SubmitAsync(id, ct))
            .RequirePermission(Permissions.File);
    }

    private static void MapReview(RouteGroupBuilder group)
    {
        group
            .MapPost("/{id:guid}/approve", (Guid id, ClassReviewAppService s, CancellationToken ct) => s.ApproveAsync(id, ct))
            .RequirePermission(Permissions.Review);
        group
            .MapPost(
                "/{id:guid}/return",
                (Guid id, ReturnInput input, ClassReviewAppService s, CancellationToken ct) => s.ReturnAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Review);
    }

    private static void MapRun(RouteGroupBuilder group)
    {
        group
            .MapPost("/{id:guid}/start", (Guid id, ClassRunAppService s, CancellationToken ct) => s.StartAsync(id, ct))
            .RequirePermission(Permissions.Run);
        group
            .MapPost("/{id:guid}/end-teaching", (Guid id, ClassRunAppService s, CancellationToken ct) => s.EndTeachingAsync(id, ct))
            .RequirePermission(Permissions.Run);
        group
            .MapPost("/{id:guid}/complete", (Guid id, ClassRunAppService s, CancellationToken ct) => s.CompleteAsync(id, ct))
            .RequirePermission(Permissions.Run);
        group
            .MapPost(
                "/{id:guid}/cancel",
                (Guid id, ReasonInput input, ClassRunAppService s, CancellationToken ct) => s.CancelAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Run);
    }
}
