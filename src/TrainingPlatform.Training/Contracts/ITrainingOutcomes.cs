namespace TrainingPlatform.Training.Contracts;

/// <summary>How many people completed and were certified, class by class; for indicators that rest on classes.</summary>
public interface ITrainingOutcomes
{
    /// <summary>Completed classes of the institutions that ended within the days. Reads past the caller's scope, counts only and no person.</summary>
    Task<IReadOnlyList<ClassOutcome>> CompletedAsync(
        IReadOnlyCollection<Guid> institutionIds,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    );
}

/// <summary>One completed class with its counts.</summary>
public sealed record ClassOutcome
{
    public required Guid ClassId { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required Guid InstitutionId { get; init; }

    public required DateOnly EndOn { get; init; }

    public required int Completed { get; init; }

    public required int Certified { get; init; }
}
