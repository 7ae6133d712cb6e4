using Serilog;
using Serilog.Events;
using TrainingPlatform.Application;

namespace TrainingPlatform;

/// <summary>One structured line per request: method, route, status, time, who by id. Neither path nor query string, which may hold personal data.</summary>
internal static class RequestLog
{
    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = "{Method} {Route} answered {StatusCode} in {Elapsed:0} ms";
            options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
                [
                    new("Method", new ScalarValue(context.Request.Method)),
                    new("Route", new ScalarValue((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "file")),
                    new("StatusCode", new ScalarValue(status)),
                    new("Elapsed", new ScalarValue(elapsed)),
                ];
            options.GetLevel = (context, _, error) =>
                error is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
                : context.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Debug
                : LogEventLevel.Information;
            options.EnrichDiagnosticContext = (log, context) =>
                log.Set("UserId", context.RequestServices.GetRequiredService<ICurrentUser>().Id);
        });
}
