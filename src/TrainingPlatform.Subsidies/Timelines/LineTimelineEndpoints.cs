using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Timelines;

internal static class LineTimelineEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/claim-timeline/line/{lineId:guid}",
                (Guid lineId, CurrentUser user, LineTimelineAppService service, CancellationToken ct) =>
                    service.GetAsync(lineId, user.IsGranted, ct)
            )
            .WithTags("ClaimTimeline")
            .RequireOwnData();
}
