using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using Permissions = TrainingPlatform.IntegrationPilots.SharingPermissions;

namespace TrainingPlatform.IntegrationPilots.Sharing;

internal static class SharingEndpoints
{
    public static IServiceCollection AddSharing(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, SharingPermissionDefinitionProvider>()
            .AddScoped<SharingReader>()
            .AddScoped<SharingAppService>();

    public static void MapSharing(this IEndpointRouteBuilder routes)
    {
        var offers = routes.MapGroup("/api/app/shared-resource").WithTags("SharedResource");
        offers
            .MapGet(
                "",
                ([AsParameters] SharedResourceListRequest request, SharingReader reader, CancellationToken ct) =>
                    reader.OffersAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        offers
            .MapPost("", (ResourceOfferInput input, SharingAppService service, CancellationToken ct) => service.OfferAsync(input, ct))
            .RequirePermission(Permissions.Share);
        offers
            .MapPost("/{id:guid}/withdraw", (Guid id, SharingAppService service, CancellationToken ct) => service.WithdrawAsync(id, ct))
            .RequirePermission(Permissions.Share);

        var bookings = routes.MapGroup("/api/app/resource-booking").WithTags("SharedResource");
        bookings
            .MapGet(
                "",
                ([AsParameters] PagedAndSortedRequest request, SharingReader reader, CancellationToken ct) =>
                    reader.BookingsAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        bookings
            .MapPost("", (BookingInput input, SharingAppService service, CancellationToken ct) => service.BookAsync(input, ct))
            .RequirePermission(Permissions.Share);
        bookings
            .MapPost("/{id:guid}/cancel", (Guid id, SharingAppService service, CancellationToken ct) => service.CancelAsync(id, ct))
            .RequirePermission(Permissions.Share);
        bookings
            .MapPost(
                "/{id:guid}/use",
                (Guid id, BookingUseInput input, SharingAppService service, CancellationToken ct) => service.StateUseAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Share);
        bookings
            .MapPost("/{id:guid}/confirm", (Guid id, SharingAppService service, CancellationToken ct) => service.ConfirmAsync(id, ct))
            .RequirePermission(Permissions.Share);
    }
}
