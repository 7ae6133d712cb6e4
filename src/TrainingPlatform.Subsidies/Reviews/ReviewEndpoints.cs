using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

internal static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/subsidy-claim/{id:guid}").WithTags("SubsidyClaim");
        group
            .MapPost(
                "first-review",
                (Guid id, ReviewInput input, ReviewAppService service, CancellationToken ct) =>
                    service.ReviewAsync(id, ClaimStep.FirstReview, input, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.FirstReview);
        group
            .MapPost(
                "second-review",
                (Guid id, ReviewInput input, ReviewAppService service, CancellationToken ct) =>
                    service.ReviewAsync(id, ClaimStep.SecondReview, input, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.SecondReview);
        group
            .MapPost(
                "prefecture-review",
                (Guid id, ReviewInput input, ReviewAppService service, CancellationToken ct) =>
                    service.ReviewAsync(id, ClaimStep.PrefectureReview, input, ct)
            )
            .RequirePermission(ReviewPermissions.Prefecture);
        group
            .MapPost(
                "hold-lines",
                (Guid id, HoldLinesInput input, ReviewAppService service, CancellationToken ct) => service.HoldAsync(id, input, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.FirstReview);
        routes.MapGet("/api/app/return-reason", ReviewAppService.Reasons).WithTags("ReturnReason").RequireOwnData();
    }
}
