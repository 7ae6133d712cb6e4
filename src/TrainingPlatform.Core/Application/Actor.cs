namespace TrainingPlatform.Application;

/// <summary>Who acts: the account, the person behind it (keyed hashes of the ID number), the name as it was then, the business instant.</summary>
public sealed record Actor(Guid UserId, string Name, DateTimeOffset At)
{
    /// <summary>The person under every version of the key, newest first, so that a rotation never makes two people of one.</summary>
    public IReadOnlyList<string> PersonKeys { get; init; } = [];

    public string? PersonKey => PersonKeys.Count > 0 ? PersonKeys[0] : null;

    /// <summary>The same account, or two accounts of one person.</summary>
    public bool IsSame(Guid? userId, string? personKey) => userId == UserId || (personKey is not null && PersonKeys.Contains(personKey));
}
