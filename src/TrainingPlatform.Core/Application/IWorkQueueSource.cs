namespace TrainingPlatform.Application;

/// <summary>One thing that waits for the caller. <c>Route</c> is the screen that settles it.</summary>
public sealed record WorkQueueItem
{
    public required string Kind { get; init; }

    public required Guid Id { get; init; }

    public string? Number { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>Key of the word that tells apart what waits under one title, for example <c>Enum:ClaimKind.LivingAllowance</c>.</summary>
    public string? Topic { get; init; }

    public Guid? DivisionId { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public required string Status { get; init; }

    public required string Route { get; init; }
}

/// <summary>A module's share of the caller's queue, within scope and permissions; the home page merges them.</summary>
public interface IWorkQueueSource
{
    Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct);
}
