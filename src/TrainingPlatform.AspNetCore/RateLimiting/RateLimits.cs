using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TrainingPlatform.AspNetCore.RateLimiting;

/// <summary>
/// Names of the rate-limit policies, for <c>RequireRateLimiting</c>. Each counts per caller's address and minute; the figures are
/// <c>RateLimits:{name}</c>. Many trainees share one address (a village, a school), so they are generous; lockout guards the single account.
/// </summary>
public static class RateLimits
{
    public const string Login = "Login";
    public const string Register = "Register";

    /// <summary>Anonymous reading.</summary>
    public const string Public = "Public";

    private static readonly (string Name, int PerMinute)[] All = [(Login, 60), (Register, 20), (Public, 600)];

    internal static IServiceCollection AddRateLimits(this IServiceCollection services) =>
        services
            .AddRateLimiter(o => o.RejectionStatusCode = StatusCodes.Status429TooManyRequests)
            .AddOptions<RateLimiterOptions>()
            .Configure<IConfiguration>(Configure)
            .Services;

    private static void Configure(RateLimiterOptions options, IConfiguration configuration)
    {
        foreach (var (name, standard) in All)
        {
            var perMinute = int.Parse(
                configuration["RateLimits:" + name] ?? standard.ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            );
            options.AddPolicy(name, context => RateLimitPartition.GetFixedWindowLimiter(Caller(context), _ => Window(perMinute)));
        }
    }

    private static string Caller(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    private static FixedWindowRateLimiterOptions Window(int permits) =>
        new()
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        };
}
