using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Localization;

namespace TrainingPlatform.AspNetCore.ErrorHandling;

/// <summary>Gives ABP's error body to answers under /api that have a status of refusal and nothing else (401, 404, 405, 415, 429 …).</summary>
internal static class StatusEnvelope
{
    public static Task WriteAsync(StatusCodeContext status) =>
        status.HttpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? WriteAsync(status.HttpContext)
            : Task.CompletedTask;

    public static Task WriteAsync(HttpContext context)
    {
        var texts = context.RequestServices.GetRequiredService<TextCatalog>();
        var data = new Dictionary<string, object?> { ["Status"] = context.Response.StatusCode };
        var code = context.Response.StatusCode switch
        {
            401 => "TrainingPlatform:Unauthenticated",
            404 => "TrainingPlatform:NoSuchAddress",
            429 => "TrainingPlatform:TooManyRequests",
            _ => "TrainingPlatform:Refused",
        };
        context.Response.Headers["_AbpErrorFormat"] = "true";
        return context.Response.WriteAsJsonAsync(new ErrorEnvelope(new() { Code = code, Message = texts.Text(code, data) }));
    }
}
