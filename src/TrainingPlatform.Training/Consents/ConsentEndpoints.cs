using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Training.Consents;

internal static class ConsentEndpoints
{
    public static void MapConsents(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/consent").WithTags("Consent");
        group.MapGet("/current", (string? purpose) => ConsentAppService.Current(purpose)).AllowAnonymous();
        group.MapGet("/mine", (ConsentAppService service, CancellationToken ct) => service.MineAsync(ct)).RequireOwnData();
        group
            .MapPost("/{id:guid}/revoke", (Guid id, ConsentAppService service, CancellationToken ct) => service.RevokeAsync(id, ct))
            .RequireOwnData();
    }
}
