namespace TrainingPlatform.Application;

/// <summary>Who calls. Jobs and public pages have no user.</summary>
public interface ICurrentUser
{
    bool IsAuthenticated { get; }

    Guid? Id { get; }

    /// <summary>Keyed hash of the user's own ID number, the same for all accounts of one person; null when the account has none.</summary>
    string? PersonKey { get; }

    IReadOnlyList<string> Roles { get; }
}
