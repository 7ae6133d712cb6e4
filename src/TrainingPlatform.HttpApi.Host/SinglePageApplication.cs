using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.FileProviders;

namespace TrainingPlatform;

/// <summary>Serves the built Angular application: hashed files for a year, everything else never cached.</summary>
internal static class SinglePageApplication
{
    public static void MapSinglePageApplication(this WebApplication app)
    {
        var root = RootOf(app.Configuration, app.Environment);
        if (!Directory.Exists(root))
            throw new InvalidOperationException($"the built front end is missing: {root} (run etc/run.sh, or set App:WebRoot)");
        var files = new PhysicalFileProvider(Path.GetFullPath(root));
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = c => Cache(c.Context, c.File.Name) });
        app.Use((context, next) => IsPage(context) ? SendPageAsync(context, files) : next(context));
    }

    /// <summary>
    /// An address of the browser application. A fallback endpoint would do the same, but it matches every method and every body: it would stand in
    /// for the 405, 415 and missing-body answers of the API.
    /// </summary>
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !Path.HasExtension(context.Request.Path);

    private static Task SendPageAsync(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.SendFileAsync(files.GetFileInfo("index.html"));
    }

    public static string RootOf(IConfiguration configuration, IHostEnvironment environment) =>
        configuration["App:WebRoot"] ?? Path.Combine(environment.ContentRootPath, "wwwroot");

    private static void Cache(HttpContext context, string name) =>
        context.Response.Headers.CacheControl = name.Split('-', '.').Any(part => part.Length == 8 && part.All(char.IsAsciiLetterOrDigit))
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}

/// <summary>Ready only when there is a page to serve.</summary>
internal sealed class FrontEndCheck(IConfiguration configuration, IHostEnvironment environment) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            File.Exists(Path.Combine(SinglePageApplication.RootOf(configuration, environment), "index.html"))
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("index.html is missing")
        );
}
