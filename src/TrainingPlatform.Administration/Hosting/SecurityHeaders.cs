using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>
/// Content security policy and its companions on every answer. The front end needs inline styles (Angular, ng-zorro) and a worker from a data
/// address (the token store of ABP's client); scripts come from this site only.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, Origins origins, IHostEnvironment environment)
{
    /// <summary>Where an endpoint that must write an inline script finds the nonce of its answer.</summary>
    public const string Nonce = "TrainingPlatform.Nonce";

    private const string Documentation = "/scalar";

    /// <summary>Written when the answer starts, because the error handler clears what was set before.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var policy = PolicyFor(context);
        context.Response.OnStarting(() =>
        {
            Write(context, policy);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Write(HttpContext context, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0 && context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            headers.CacheControl = "no-store";
    }

    private string PolicyFor(HttpContext context)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/Account", StringComparison.Ordinal))
            return $"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'{Redirects()}";
        var script = "'self'";
        if (path.StartsWithSegments(Documentation, StringComparison.OrdinalIgnoreCase))
        {
            var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            context.Items[Nonce] = nonce;
            script += $" 'nonce-{nonce}'";
        }
        return $"default-src 'self'; script-src {script}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-src 'none'; frame-ancestors 'none'; "
            + $"form-action 'self'{Redirects()}";
    }

    /// <summary>A form's answer may redirect to the front end, and browsers hold that against form-action too.</summary>
    private string Redirects() =>
        string.Concat(origins.Configured.Select(o => " " + o.GetLeftPart(UriPartial.Authority)))
        + (environment.IsDevelopment() ? " http://localhost:* http://127.0.0.1:*" : "");
}
