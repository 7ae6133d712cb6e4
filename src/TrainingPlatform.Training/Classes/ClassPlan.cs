namespace TrainingPlatform.Training.Classes;

/// <summary>What an institution files about one run of a course. <c>Slot</c> is a code of <see cref="ClassSlots"/>.</summary>
internal sealed record ClassPlan
{
    public required string Name { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string Slot { get; init; }

    public required int HoursPerDay { get; init; }

    public required int Capacity { get; init; }

    public required string Site { get; init; }

    public bool Prepaid { get; init; }

    /// <summary>A code of <see cref="ClassModes"/>; null: taught in the room.</summary>
    public string? Mode { get; init; }

    public Guid? InstructorUserId { get; init; }

    public Guid? ExaminerUserId { get; init; }
}

/// <summary>When on a day a class meets, as the policy pack writes it.</summary>
internal static class ClassSlots
{
    public const string Day = "DAY";
    public const string Evening = "EVENING";

    public static readonly IReadOnlyList<string> All = [Day, Evening];
}

/// <summary>How a class is held where it is not taught in the room, as the policy pack writes it.</summary>
internal static class ClassModes
{
    /// <summary>Learned on a platform by minutes; there are no marks.</summary>
    public const string Online = "ONLINE";
}
