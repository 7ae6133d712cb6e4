using Microsoft.Extensions.FileProviders;

namespace TrainingPlatform;

/// <summary>Serves the built Angular application: hashed files for a year, everything else never cached.</summary>
internal static class SinglePageApplication
{
    public static void MapSinglePageApplication(this WebApplication app)
    {
        var root = app.Configuration["App:WebRoot"] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot");
        if (!Directory.Exists(root))
            throw new InvalidOperationException($"the built front end is missing: {root} (run etc/run.sh, or set App:WebRoot)");
        var files = new PhysicalFileProvider(Path.GetFullPath(root));
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = c => Cache(c.Context, c.File.Name) });
        app.MapFallback(
            "/{**path:nonfile}",
            async context =>
            {
                if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
                {
                    context.Response.StatusCode = 404;
                    return;
                }
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers.CacheControl = "no-cache";
                await context.Response.SendFileAsync(files.GetFileInfo("index.html"));
            }
        );
    }

    private static void Cache(HttpContext context, string name) =>
        context.Response.Headers.CacheControl = name.Split('-', '.').Any(part => part.Length == 8 && part.All(char.IsAsciiLetterOrDigit))
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
