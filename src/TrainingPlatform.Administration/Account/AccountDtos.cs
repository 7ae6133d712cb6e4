namespace TrainingPlatform.Administration.Account;

/// <summary>ABP's own profile. The phone is a mask; the registered name of a person cannot be changed here.</summary>
internal sealed record ProfileDto
{
    public required string UserName { get; init; }

    public string? Email { get; init; }

    public required string Name { get; init; }

    public string? Surname { get; init; }

    public string? PhoneNumber { get; init; }

    public bool IsExternal { get; init; }

    public bool HasPassword { get; init; }

    public required string ConcurrencyStamp { get; init; }

    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}

internal sealed record UpdateProfileInput
{
    public string? UserName { get; init; }

    public string? Email { get; init; }

    public string? Name { get; init; }

    public string? Surname { get; init; }

    public string? PhoneNumber { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record ChangePasswordInput(string? CurrentPassword, string? NewPassword);

internal sealed record SendPasswordResetCodeInput(string? Email);

internal sealed record ResetPasswordInput(Guid UserId, string? ResetToken, string? Password);
