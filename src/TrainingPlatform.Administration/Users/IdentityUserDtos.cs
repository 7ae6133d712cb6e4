using System.Text.Json;

namespace TrainingPlatform.Administration.Users;

/// <summary>ABP's user as the users page reads it. The phone is shown masked; the division travels as an extra property.</summary>
internal sealed record IdentityUserDto
{
    public required Guid Id { get; init; }

    public Guid? TenantId { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public bool EmailConfirmed { get; init; }

    public string? PhoneNumber { get; init; }

    public bool PhoneNumberConfirmed { get; init; }

    public bool IsActive { get; init; }

    public bool LockoutEnabled { get; init; }

    public DateTimeOffset? LockoutEnd { get; init; }

    public required string ConcurrencyStamp { get; init; }

    public bool IsDeleted { get; init; }

    public Guid? DeleterId { get; init; }

    public DateTimeOffset? DeletionTime { get; init; }

    public DateTimeOffset CreationTime { get; init; }

    public Guid? CreatorId { get; init; }

    public DateTimeOffset? LastModificationTime { get; init; }

    public Guid? LastModifierId { get; init; }

    public required IReadOnlyDictionary<string, object?> ExtraProperties { get; init; }
}

/// <summary>Body of both create and update; an update may leave the password empty.</summary>
internal sealed record IdentityUserInput
{
    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string? Name { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public string? PhoneNumber { get; init; }

    public bool IsActive { get; init; } = true;

    public bool LockoutEnabled { get; init; } = true;

    public IReadOnlyList<string>? RoleNames { get; init; }

    public string? ConcurrencyStamp { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? ExtraProperties { get; init; }

    /// <summary>The six digits of the division, as typed on the form; null when the form was left empty.</summary>
    public string? DivisionCode() =>
        ExtraProperties is not null
        && ExtraProperties.TryGetValue(UserExtension.DivisionCode, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString() is { Length: > 0 } code
                ? code.Trim()
                : null
            : null;
}

internal sealed record UpdateUserRolesInput(IReadOnlyList<string> RoleNames);

internal sealed record UserLookupDto(Guid Id, string UserName, string Name, string? Surname, string? Email, bool IsActive);
