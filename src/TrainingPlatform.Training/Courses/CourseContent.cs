namespace TrainingPlatform.Training.Courses;

/// <summary>What an institution files about a course. Codes as the policy pack and the occupation list write them.</summary>
internal sealed record CourseContent
{
    public required string Name { get; init; }

    public required string OccupationCode { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    public required string Category { get; init; }

    public string? Product { get; init; }

    public required string Measure { get; init; }

    public required int TheoryHours { get; init; }

    public required int PracticeHours { get; init; }

    public string? Syllabus { get; init; }

    public bool Shortage { get; init; }
}
