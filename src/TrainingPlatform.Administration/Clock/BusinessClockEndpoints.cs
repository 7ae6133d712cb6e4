using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.RateLimiting;

namespace TrainingPlatform.Administration.Clock;

internal sealed record BusinessClockDto(DateOnly Today, DateTimeOffset Now, bool Movable);

internal sealed record MoveBusinessClockDto(DateOnly Date);

internal static class BusinessClockEndpoints
{
    public static void MapBusinessClock(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/app/business-clock", Show).AllowAnonymous().RequireRateLimiting(RateLimits.Public).WithTags("BusinessClock");
        if (routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            routes.MapPost("/api/app/business-clock", MoveAsync).AllowAnonymous().WithTags("BusinessClock");
    }

    private static BusinessClockDto Show(IBusinessClock clock, IHostEnvironment environment) =>
        new(clock.Today, clock.Now, environment.IsDevelopment());

    private static async Task<BusinessClockDto> MoveAsync(
        BusinessClock clock,
        IHostEnvironment environment,
        MoveBusinessClockDto input,
        CancellationToken ct
    )
    {
        await clock.MoveAsync(input.Date, ct);
        return Show(clock, environment);
    }
}
