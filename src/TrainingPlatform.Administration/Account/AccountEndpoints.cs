using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.AspNetCore.RateLimiting;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Administration.Account;

/// <summary>ABP's account endpoints. Registering by API is refused: the page asks for the ID number and the privacy notice.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup("/api/account").WithTags("Account");
        account.MapPost("/register", Register).AllowAnonymous().RequireRateLimiting(RateLimits.Register);
        account.MapPost("/send-password-reset-code", SendCodeAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Register);
        account.MapPost("/reset-password", ResetAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Register);
        account.MapGet("/my-profile", (ProfileAppService s, CancellationToken ct) => s.GetAsync(ct)).RequireOwnData();
        account
            .MapPut("/my-profile", (ProfileAppService s, UpdateProfileInput input, CancellationToken ct) => s.UpdateAsync(input, ct))
            .RequireOwnData();
        account.MapPost("/my-profile/change-password", ChangePasswordAsync).RequireOwnData();
    }

    private static IResult Register() =>
        throw new BusinessException(AdministrationErrorCodes.RegisterOnThePage).WithData("Address", AccountAddresses.RegisterPath);

    private static async Task<IResult> SendCodeAsync(PasswordResetService resets, SendPasswordResetCodeInput input, CancellationToken ct)
    {
        await resets.SendLinkAsync(input.Email ?? "", ct);
        return Results.NoContent();
    }

    private static async Task<IResult> ResetAsync(PasswordResetService resets, ResetPasswordInput input, CancellationToken ct)
    {
        await resets.ResetAsync(input.UserId, input.ResetToken ?? "", input.Password ?? "", ct);
        return Results.NoContent();
    }

    private static async Task<IResult> ChangePasswordAsync(ProfileAppService profile, ChangePasswordInput input, CancellationToken ct)
    {
        await profile.ChangePasswordAsync(input, ct);
        return Results.NoContent();
    }
}
