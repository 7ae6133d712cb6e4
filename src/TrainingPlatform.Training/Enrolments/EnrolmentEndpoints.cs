using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Training.Enrolments;

internal static class EnrolmentEndpoints
{
    public static void MapEnrolments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/enrolment").WithTags("Enrolment");
        MapOwn(group);
        MapInstitution(group);
    }

    private static void MapOwn(RouteGroupBuilder group)
    {
        group
            .MapPost("", (EnrolInput input, EnrolmentAppService service, CancellationToken ct) => service.EnrolAsync(input, ct))
            .RequirePermission(TrainingPermissions.Enrolments.Enrol);
        group.MapGet("/mine", (EnrolmentAppService service, CancellationToken ct) => service.MineAsync(ct)).RequireOwnData();
        group
            .MapPost(
                "/{id:guid}/withdraw",
                (Guid id, EnrolmentReasonInput? input, EnrolmentAppService service, CancellationToken ct) =>
                    service.WithdrawAsync(id, input, ct)
            )
            .RequireOwnData();
    }

    private static void MapInstitution(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] EnrolmentListRequest request, AdmissionAppService service, CancellationToken ct) =>
                    service.ListAsync(request, ct)
            )
            .RequirePermission(TrainingPermissions.Enrolments.Default);
        group
            .MapPost("/{id:guid}/admit", (Guid id, AdmissionAppService service, CancellationToken ct) => service.AdmitAsync(id, ct))
            .RequirePermission(TrainingPermissions.Enrolments.Admit);
        group
            .MapPost(
                "/{id:guid}/refuse",
                (Guid id, EnrolmentReasonInput input, AdmissionAppService service, CancellationToken ct) =>
                    service.RefuseAsync(id, input, ct)
            )
            .RequirePermission(TrainingPermissions.Enrolments.Admit);
        group
            .MapPost(
                "/{id:guid}/remove",
                (Guid id, EnrolmentReasonInput input, AdmissionAppService service, CancellationToken ct) =>
                    service.RemoveAsync(id, input, ct)
            )
            .RequirePermission(TrainingPermissions.Enrolments.Admit);
    }
}
