using TrainingPlatform.Administration.Users;

namespace TrainingPlatform.Administration.Roles;

/// <summary>ABP's role.</summary>
internal sealed record IdentityRoleDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public bool IsDefault { get; init; }

    public bool IsStatic { get; init; }

    public bool IsPublic { get; init; }

    public required string ConcurrencyStamp { get; init; }

    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();

    public static IdentityRoleDto From(AppRole r) =>
        new()
        {
            Id = r.Id,
            Name = r.Name!,
            IsDefault = r.IsDefault,
            IsStatic = r.IsStatic,
            IsPublic = r.IsPublic,
            ConcurrencyStamp = r.ConcurrencyStamp!,
        };
}

internal sealed record IdentityRoleInput
{
    public string? Name { get; init; }

    public bool IsDefault { get; init; }

    public bool IsPublic { get; init; } = true;

    public string? ConcurrencyStamp { get; init; }
}
