using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Administration.Account.Pages;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Account;

/// <summary>Why somebody was not let in.</summary>
internal sealed record SignInRefusal(string TextKey, int Minutes = 0)
{
    public string Sentence(Page page) => page.T(TextKey, "Minutes", Minutes.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Signs in with the cookie that the authorize endpoint reads. Five wrong passwords lock the account for a while.</summary>
internal sealed class SignInService(
    LoginResolver logins,
    SignInManager<AppUser> signIn,
    UserManager<AppUser> users,
    AuditTrail trail,
    TrainingPlatformDbContext db,
    TimeProvider time,
    ILogger<SignInService> log
)
{
    private static readonly AppUser Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<AppUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <returns>Null when signed in.</returns>
    public async Task<SignInRefusal?> SignInAsync(string login, string password, bool rememberMe, CancellationToken ct)
    {
        var user = await logins.FindAsync(login, ct);
        if (user is null)
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password);
            log.LogInformation("Sign-in refused: no such account");
            return new("Account:WrongLoginOrPassword");
        }
        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        var refusal = Refusal(user, result);
        trail.Add(
            refusal is null ? "SignedIn" : "SignInRefused",
            nameof(AppUser),
            user.Id,
            reason: refusal?.TextKey,
            userId: user.Id,
            divisionId: user.DivisionId
        );
        await db.SaveChangesAsync(ct);
        log.LogInformation("Sign-in of {UserId}: {Outcome}", user.Id, refusal?.TextKey ?? "SignedIn");
        if (refusal is null)
            await signIn.SignInAsync(user, rememberMe);
        return refusal;
    }

    private SignInRefusal? Refusal(AppUser user, SignInResult result) =>
        result.IsLockedOut ? new("Account:LockedOut", MinutesLeft(user))
        : !result.Succeeded ? new("Account:WrongLoginOrPassword")
        : !user.IsActive ? new("Account:NotActive")
        : null;

    private int MinutesLeft(AppUser user) => (int)Math.Ceiling((user.LockoutEnd!.Value - time.GetUtcNow()).TotalMinutes);
}
