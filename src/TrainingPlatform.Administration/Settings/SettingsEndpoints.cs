using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using Permission = TrainingPlatform.Administration.AdministrationPermissions.Settings;

namespace TrainingPlatform.Administration.Settings;

internal static class SettingsEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder routes)
    {
        var settings = routes.MapGroup("/api/setting-management").WithTags("Settings");
        settings
            .MapGet("/emailing", (SettingsAppService s, CancellationToken ct) => s.EmailAsync(ct))
            .RequirePermission(Permission.Emailing);
        settings.MapPost("/emailing", SetEmailAsync).RequirePermission(Permission.Emailing);
        settings.MapPost("/emailing/send-test-email", SendTestAsync).RequirePermission(Permission.EmailingTest);
        settings.MapGet("/timezone", () => Results.Text(SettingsAppService.TimeZone)).RequirePermission(Permission.TimeZone);
        settings.MapPost("/timezone", SetTimeZone).RequirePermission(Permission.TimeZone);
        settings
            .MapGet("/timezone/timezones", () => new[] { new TimeZoneOptionDto(SettingsAppService.TimeZone, SettingsAppService.TimeZone) })
            .RequirePermission(Permission.TimeZone);
        routes
            .MapGet("/api/feature-management/features", () => new { groups = Array.Empty<object>() })
            .WithTags("Settings")
            .RequirePermission(Permission.Page);
    }

    private static async Task<IResult> SetEmailAsync(SettingsAppService service, EmailSettings input, CancellationToken ct)
    {
        await service.SetEmailAsync(input, ct);
        return Results.NoContent();
    }

    private static async Task<IResult> SendTestAsync(SettingsAppService service, SendTestEmailInput input, CancellationToken ct)
    {
        await service.SendTestAsync(input, ct);
        return Results.NoContent();
    }

    private static IResult SetTimeZone(string? timezone)
    {
        SettingsAppService.SetTimeZone(timezone);
        return Results.NoContent();
    }
}
