using System.Globalization;
using Microsoft.AspNetCore.Identity;
using TrainingPlatform.AspNetCore.Localization;

namespace TrainingPlatform.Administration.Users;

/// <summary>Identity's error sentences in the caller's language, under ABP's keys.</summary>
internal sealed class IdentityTexts(TextCatalog texts) : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), userName);

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), email);

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), userName);

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), email);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch));

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), length);

    public override IdentityError PasswordRequiresDigit() => Error(nameof(PasswordRequiresDigit));

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower));

    public override IdentityError PasswordRequiresUpper() => Error(nameof(PasswordRequiresUpper));

    public override IdentityError PasswordRequiresNonAlphanumeric() => Error(nameof(PasswordRequiresNonAlphanumeric));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), uniqueChars);

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken));

    public override IdentityError DuplicateRoleName(string role) => Error(nameof(DuplicateRoleName), role);

    public override IdentityError InvalidRoleName(string? role) => Error(nameof(InvalidRoleName), role);

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure));

    private IdentityError Error(string code, object? argument = null) =>
        new()
        {
            Code = code,
            Description = texts.TextIn(
                CultureInfo.CurrentUICulture.Name,
                "AbpIdentity",
                "Volo.Abp.Identity:" + code,
                new Dictionary<string, object?> { ["0"] = argument }
            ),
        };
}
