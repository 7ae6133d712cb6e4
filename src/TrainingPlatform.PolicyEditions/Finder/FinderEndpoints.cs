using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TrainingPlatform.PolicyEditions.Finder;

internal static class FinderEndpoints
{
    /// <summary>Name of the rate limit for anonymous reading.</summary>
    private const string PublicRateLimit = "Public";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/entitlement-finder").WithTags("EntitlementFinder").RequireRateLimiting(PublicRateLimit).AllowAnonymous();
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
