using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

internal static class ReviewDeskEndpoints
{
    private static readonly string[] Later = [SubsidiesPermissions.Claims.SecondReview, ReviewPermissions.Prefecture];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/review-desk").WithTags("ReviewDesk");
        group
            .MapGet(
                "",
                ([AsParameters] GetReviewQueueInput input, ReviewDeskAppService service, CancellationToken ct) =>
                    service.GetQueueAsync(input, ct)
            )
            .RequireAnyPermission(SubsidiesPermissions.Claims.FirstReview, Later);
        group
            .MapGet("load", (ReviewDeskAppService service, CancellationToken ct) => service.GetLoadAsync(ct))
            .RequirePermission(ReviewPermissions.Supervise);
        group
            .MapGet(
                "{claimId:guid}/colleague",
                (Guid claimId, ClaimStep step, ReviewDeskAppService service, CancellationToken ct) =>
                    service.GetColleaguesAsync(claimId, step, ct)
            )
            .RequireAnyPermission(SubsidiesPermissions.Claims.FirstReview, Later);
        Change<TakeReviewInput>(group, "take", (service, id, input, ct) => service.TakeAsync(id, input, ct));
        Change<HandOverReviewInput>(group, "hand-over", (service, id, input, ct) => service.HandOverAsync(id, input, ct));
        Change<GiveBackReviewInput>(group, "give-back", (service, id, input, ct) => service.GiveBackAsync(id, input, ct));
    }

    private static void Change<TInput>(
        RouteGroupBuilder group,
        string verb,
        Func<ReviewDeskAppService, Guid, TInput, CancellationToken, Task> change
    ) =>
        group
            .MapPost(
                "{claimId:guid}/" + verb,
                async (Guid claimId, TInput input, ReviewDeskAppService service, CancellationToken ct) =>
                {
                    await change(service, claimId, input, ct);
                    return Results.NoContent();
                }
            )
            .RequireAnyPermission(SubsidiesPermissions.Claims.FirstReview, Later);
}
