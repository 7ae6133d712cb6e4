using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database up to date, keys open, front end there.</summary>
internal static class HealthChecks
{
    private const string Ready = "ready";

    public static void Add(IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: [Ready]).AddCheck<KeysCheck>("keys", tags: [Ready]);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks(
            "/health/ready",
            new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready), ResponseWriter = WriteAsync }
        );
    }

    /// <summary>Names and states only: no exception text leaves the server.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(
            new { status = report.Status.ToString(), checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString()) }
        );

    private sealed class DatabaseCheck(TrainingPlatformDbContext db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
                ? HealthCheckResult.Unhealthy("migrations are pending")
                : HealthCheckResult.Healthy();
    }

    private sealed class KeysCheck(KeyRing keys) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            keys.Check();
            return Task.FromResult(HealthCheckResult.Healthy());
        }
    }
}
