using TrainingPlatform.Application;

namespace TrainingPlatform.AspNetCore.Permissions;

/// <summary>What a signed-in user may do and see, read once per request from the database, so that a grant holds at once.</summary>
public sealed record UserAccess
{
    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? PersonKey { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required IReadOnlySet<string> Permissions { get; init; }

    public required DataScopeValue Scope { get; init; }
}

/// <summary>Implemented by Administration.</summary>
public interface IUserAccessReader
{
    /// <returns>Null when the user no longer exists or is not active.</returns>
    Task<UserAccess?> ReadAsync(Guid userId, CancellationToken ct);
}
