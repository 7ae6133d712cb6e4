namespace TrainingPlatform.Training.Consents;

/// <summary>The wording in force: texts are localisation keys.</summary>
internal sealed record ConsentWordingDto(string Version, ConsentPurpose Purpose, string TextKey, IReadOnlyList<string> Points);

internal sealed record ConsentDto
{
    public required Guid Id { get; init; }

    public required ConsentPurpose Purpose { get; init; }

    public required string Version { get; init; }

    public required string TextKey { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public required bool GuardianAcknowledged { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}
