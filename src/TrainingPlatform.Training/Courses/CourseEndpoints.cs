using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Training.Reviews;
using Permissions = TrainingPlatform.Training.TrainingPermissions.Courses;

namespace TrainingPlatform.Training.Courses;

internal static class CourseEndpoints
{
    public static void MapCourses(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/course").WithTags("Course");
        group
            .MapGet(
                "",
                ([AsParameters] CourseListRequest request, CourseReader reader, CancellationToken ct) => reader.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, CourseReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost("", (CourseInput input, CourseAppService s, CancellationToken ct) => s.CreateAsync(input, ct))
            .RequirePermission(Permissions.File);
        group
            .MapPut("/{id:guid}", (Guid id, CourseInput input, CourseAppService s, CancellationToken ct) => s.UpdateAsync(id, input, ct))
            .RequirePermission(Permissions.File);
        group
            .MapPost("/{id:guid}/submit", (Guid id, CourseAppService s, CancellationToken ct) => s.SubmitAsync(id, ct))
            .RequirePermission(Permissions.File);
        group
            .MapPost("/{id:guid}/retire", (Guid id, CourseAppService s, CancellationToken ct) => s.RetireAsync(id, ct))
            .RequirePermission(Permissions.File);
        group
            .MapPost("/{id:guid}/approve", (Guid id, CourseAppService s, CancellationToken ct) => s.ApproveAsync(id, ct))
            .RequirePermission(Permissions.Review);
        group
            .MapPost(
                "/{id:guid}/return",
                (Guid id, ReturnInput input, CourseAppService s, CancellationToken ct) => s.ReturnAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Review);
    }
}
