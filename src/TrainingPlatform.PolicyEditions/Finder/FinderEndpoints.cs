using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.RateLimiting;

namespace TrainingPlatform.PolicyEditions.Finder;

internal static class FinderEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes
            .MapGroup("/api/app/entitlement-finder")
            .WithTags("EntitlementFinder")
            .RequireRateLimiting(RateLimits.Public)
            .AllowAnonymous();
        group.MapGet("/questions", (FinderAppService service) => service.Questions());
        group.MapPost(
            "",
            (FinderInput input, FinderAppService service, HttpContext context, CancellationToken ct) =>
            {
                context.Response.Headers.CacheControl = "no-store";
                return service.FindAsync(input, ct);
            }
        );
    }
}
