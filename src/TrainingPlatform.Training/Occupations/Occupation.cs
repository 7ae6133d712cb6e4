namespace TrainingPlatform.Training.Occupations;

/// <summary>An occupation of the national classification with the levels that are trained and usual class hours.</summary>
internal sealed record Occupation
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    /// <summary>Cost category of the policy pack: A, B or C.</summary>
    public required string Category { get; init; }

    /// <summary>Pack codes, lowest level first: L5 … L1.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Usual class hours by level; illustrative.</summary>
    public required IReadOnlyDictionary<string, int> HoursByLevel { get; init; }

    /// <summary>On the list of shortage occupations; no list has been published to this platform yet.</summary>
    public bool Shortage { get; init; }
}
