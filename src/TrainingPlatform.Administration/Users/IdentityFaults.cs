using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Administration.Users;

internal static class IdentityFaults
{
    /// <summary>Turns Identity's refusal into bad input, each sentence at its field; the sentence is already in the caller's language.</summary>
    public static void OrThrow(this IdentityResult result)
    {
        if (result.Succeeded)
            return;
        if (result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)))
            throw new DbUpdateConcurrencyException();
        throw new InputException([.. result.Errors.Select(e => new InputFault(Member(e.Code), e.Description))]);
    }

    private static string Member(string code) =>
        code switch
        {
            nameof(IdentityErrorDescriber.PasswordMismatch) => "currentPassword",
            _ when code.StartsWith("Password", StringComparison.Ordinal) => "password",
            _ when code.Contains("Email", StringComparison.Ordinal) => "email",
            _ when code.Contains("Role", StringComparison.Ordinal) => "name",
            nameof(IdentityErrorDescriber.InvalidToken) => "resetToken",
            _ => "userName",
        };
}
