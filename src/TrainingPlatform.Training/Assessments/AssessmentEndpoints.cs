using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Training.Assessments;

internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/assessment/class/{classId:guid}").WithTags("Assessment");
        group
            .MapGet("", (Guid classId, AssessmentAppService service, CancellationToken ct) => service.OfClassAsync(classId, ct))
            .RequirePermission(TrainingPermissions.Assessments.Default);
        group
            .MapPut(
                "",
                (Guid classId, RecordResultsInput input, AssessmentAppService service, CancellationToken ct) =>
                    service.RecordAsync(classId, input, ct)
            )
            .RequirePermission(TrainingPermissions.Assessments.Record);
        group
            .MapPost("/confirm", (Guid classId, AssessmentAppService service, CancellationToken ct) => service.ConfirmAsync(classId, ct))
            .RequirePermission(TrainingPermissions.Assessments.Record);
    }
}
