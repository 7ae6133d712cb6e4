using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Replays;

internal static class ReplayEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/replay").WithTags("Replay").RequirePermission(ReplayAccess.Permission);
        group.MapPost("", (ReplayInput input, ReplayAppService s, CancellationToken ct) => s.RequestAsync(input, ct));
        group.MapGet(
            "",
            ([AsParameters] PagedAndSortedRequest request, ReplayAppService s, CancellationToken ct) => s.ListAsync(request, ct)
        );
        group.MapGet("/{id:guid}", (Guid id, ReplayAppService s, CancellationToken ct) => s.GetAsync(id, ct));
        group.MapPost("/{id:guid}/cancel", (Guid id, ReplayAppService s, CancellationToken ct) => s.CancelAsync(id, ct));
        group.MapGet("/{id:guid}/result", (Guid id, ReplayAppService s, CancellationToken ct) => s.ResultAsync(id, ct));
        group.MapGet(
            "/{id:guid}/lines",
            (Guid id, [AsParameters] ReplayLinesRequest request, ReplayAppService s, CancellationToken ct) => s.LinesAsync(id, request, ct)
        );
    }
}
