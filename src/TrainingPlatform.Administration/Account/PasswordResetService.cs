using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Hosting;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.Messages;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Account;

/// <summary>Writes the message with the reset link, and sets the new password when the link comes back.</summary>
internal sealed class PasswordResetService(
    LoginResolver logins,
    UserManager<AppUser> users,
    Outbox outbox,
    Sealer sealer,
    AuditTrail trail,
    TrainingPlatformDbContext db,
    TextCatalog texts,
    Origins origins,
    IHttpContextAccessor http
)
{
    /// <summary>Says nothing about whether the account exists.</summary>
    public async Task SendLinkAsync(string login, CancellationToken ct)
    {
        var user = await logins.FindAsync(login, ct) ?? await ByEmailAsync(login);
        if (user is not { IsActive: true })
            return;
        var (channel, recipient) = user.Phone is not null
            ? (MessageChannel.Sms, sealer.Open(user.Phone))
            : (MessageChannel.Email, user.Email);
        if (string.IsNullOrEmpty(recipient))
            return;
        var link =
            $"{Origin()}/account/reset-password?userId={user.Id}&resetToken={Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user))}";
        outbox.Add(channel, recipient, texts.Text("Message:ResetPassword:Subject"), Body(link));
        trail.Add("PasswordResetAsked", nameof(AppUser), user.Id, userId: user.Id);
        await db.SaveChangesAsync(ct);
    }

    public async Task ResetAsync(Guid userId, string token, string password, CancellationToken ct)
    {
        var user =
            await users.FindByIdAsync(userId.ToString())
            ?? throw new InputException("resetToken", AdministrationErrorCodes.ResetLinkInvalid);
        (await users.ResetPasswordAsync(user, token, password)).OrThrow();
        await users.SetLockoutEndDateAsync(user, null);
        user.IsDemo = false;
        (await users.UpdateAsync(user)).OrThrow();
        trail.Add("PasswordReset", nameof(AppUser), user.Id, userId: user.Id);
        await db.SaveChangesAsync(ct);
    }

    private async Task<AppUser?> ByEmailAsync(string login) =>
        login.Contains('@', StringComparison.Ordinal) ? await users.FindByEmailAsync(login) : null;

    private string Body(string link) =>
        texts.TextIn(
            CultureInfo.CurrentUICulture.Name,
            "TrainingPlatform",
            "Message:ResetPassword:Body",
            new Dictionary<string, object?> { ["Link"] = link }
        );

    /// <summary>The configured address, else the one of this request, which the host guard has already approved.</summary>
    private string Origin() =>
        origins.Configured.Count > 0
            ? origins.Configured[0].GetLeftPart(UriPartial.Authority)
            : $"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}";
}
