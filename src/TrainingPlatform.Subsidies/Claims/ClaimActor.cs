namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Who acts: the account, the person behind it (keyed hash of the ID number), the name as it was then, the business instant.</summary>
internal sealed record ClaimActor(Guid UserId, string? PersonKey, string Name, DateTimeOffset At)
{
    /// <summary>The person under every version of the key, so that a rotation never makes two people of one.</summary>
    public IReadOnlyCollection<string> PersonKeys { get; init; } = PersonKey is null ? [] : [PersonKey];

    /// <summary>The same account, or two accounts of one person.</summary>
    public bool IsSame(Guid? userId, string? personKey) => userId == UserId || (personKey is not null && PersonKeys.Contains(personKey));
}
