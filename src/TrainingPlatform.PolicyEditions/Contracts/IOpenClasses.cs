namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>Asked of Training by the entitlement finder: which classes can still be applied for. Holds no personal data.</summary>
public interface IOpenClasses
{
    /// <summary>Open classes of the measures in a division and below it, soonest first.</summary>
    Task<IReadOnlyList<OpenClassRow>> FindAsync(Guid divisionId, IReadOnlyCollection<string> measures, int take, CancellationToken ct);
}

/// <summary>A class that takes applications, with the fields of the public list.</summary>
public sealed record OpenClassRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string CourseName { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    public required string Measure { get; init; }

    public required string InstitutionName { get; init; }

    public required string DivisionName { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required int ClassHours { get; init; }

    public required int SeatsLeft { get; init; }

    public required string Slot { get; init; }

    public required string Site { get; init; }
}
