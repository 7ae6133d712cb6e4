using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Training.OnlineLearning;

namespace TrainingPlatform.Training.Attendance;

internal static class AttendanceEndpoints
{
    public static void MapAttendance(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/attendance").WithTags("Attendance");
        group
            .MapGet(
                "/class/{classId:guid}",
                (Guid classId, AttendanceReader reader, CancellationToken ct) => reader.OfClassAsync(classId, ct)
            )
            .RequirePermission(TrainingPermissions.Attendance.Default);
        group
            .MapGet(
                "/mine/{enrolmentId:guid}",
                (Guid enrolmentId, AttendanceReader reader, CancellationToken ct) => reader.MineAsync(enrolmentId, ct)
            )
            .RequireOwnData();
        group
            .MapPut(
                "/session/{sessionId:guid}",
                (Guid sessionId, RecordAttendanceInput input, AttendanceAppService service, CancellationToken ct) =>
                    service.RecordAsync(sessionId, input, ct)
            )
            .RequirePermission(TrainingPermissions.Attendance.Record);
        group
            .MapPost(
                "/session/{sessionId:guid}/close",
                (Guid sessionId, AttendanceAppService service, CancellationToken ct) => service.CloseAsync(sessionId, ct)
            )
            .RequirePermission(TrainingPermissions.Attendance.Record);
        MapOnline(group);
    }

    private static void MapOnline(RouteGroupBuilder group)
    {
        group
            .MapPut(
                "/class/{classId:guid}/online",
                (Guid classId, RecordOnlineInput input, OnlineLogAppService service, CancellationToken ct) =>
                    service.RecordAsync(classId, input, ct)
            )
            .RequirePermission(TrainingPermissions.Attendance.Record);
        group
            .MapPost(
                "/class/{classId:guid}/online/close",
                (Guid classId, OnlineLogAppService service, CancellationToken ct) => service.CloseAsync(classId, ct)
            )
            .RequirePermission(TrainingPermissions.Attendance.Record);
    }
}
