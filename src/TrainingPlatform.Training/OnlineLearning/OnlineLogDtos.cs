namespace TrainingPlatform.Training.OnlineLearning;

internal sealed record RecordOnlineInput(IReadOnlyList<OnlineEntry>? Entries);

/// <summary>Minutes of one date, who wrote them and when.</summary>
internal sealed record OnlineDayDto(
    DateOnly Date,
    int Minutes,
    OnlineDaySource Source,
    string? RecordedByName,
    DateTimeOffset RecordedAt,
    bool Locked
);
