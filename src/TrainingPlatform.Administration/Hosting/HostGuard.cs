using Microsoft.AspNetCore.Http;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>Answers 400 to a Host header that is not ours, so that no token or link names a foreign address. Health checks are exempt.</summary>
internal sealed class HostGuard(RequestDelegate next, Origins origins)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (origins.AcceptsHost(request.Scheme, request.Host) || request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
