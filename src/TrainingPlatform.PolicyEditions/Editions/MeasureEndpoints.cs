using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace TrainingPlatform.PolicyEditions.Editions;

internal static class MeasureEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/measure",
                (Guid? divisionId, DateOnly? on, MeasureAppService service, CancellationToken ct) => service.GetAsync(divisionId, on, ct)
            )
            .AllowAnonymous();
}
