using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace TrainingPlatform;

/// <summary>OpenTelemetry, off by default. <c>Telemetry:Enabled</c> = true sends traces and metrics by OTLP (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>).</summary>
internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Telemetry:Enabled"] != "true")
            return services;
        services
            .AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("TrainingPlatform"))
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter("Npgsql").AddOtlpExporter())
            .WithTracing(t =>
                t.AddAspNetCoreInstrumentation(o => o.Filter = c => !c.Request.Path.StartsWithSegments("/health"))
                    .AddHttpClientInstrumentation()
                    .AddOtlpExporter()
            );
        return services;
    }
}
