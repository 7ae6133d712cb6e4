using Scalar.AspNetCore;

namespace TrainingPlatform;

/// <summary>The OpenAPI document and a page to browse it, in Development or where <c>OpenApi:Enabled</c> = true. Nothing is fetched from elsewhere.</summary>
internal static class ApiDocument
{
    /// <summary>The item under which the security headers leave the nonce of this answer.</summary>
    private const string Nonce = "TrainingPlatform.Nonce";

    public static void MapApiDocument(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && app.Configuration["OpenApi:Enabled"] != "true")
            return;
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference(
                (options, context) =>
                {
                    options.Title = "TrainingPlatform";
                    options.DefaultFonts = false;
                    options.Telemetry = false;
                    options.Nonce = context.Items[Nonce] as string;
                }
            )
            .AllowAnonymous();
    }
}
