using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Determinations;

internal static class DeterminationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/determination/line/{lineId:guid}",
                (Guid lineId, CurrentUser user, DeterminationAppService service, CancellationToken ct) =>
                    service.GetAsync(lineId, user.IsGranted, ct)
            )
            .WithTags("Determination")
            .RequireOwnData();
}
