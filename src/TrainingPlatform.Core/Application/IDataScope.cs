namespace TrainingPlatform.Application;

/// <summary>
/// Which scoped rows the caller may see and write. No scope = no rows. A row is visible when any of the three dimensions
/// that the scope names matches it (offices: division; institutions: institution; trainees: the person).
/// </summary>
public interface IDataScope
{
    bool All { get; }

    /// <summary>Counties (and offices above them) the caller works for.</summary>
    IReadOnlyCollection<Guid> DivisionIds { get; }

    Guid? InstitutionId { get; }

    Guid? TraineeId { get; }

    /// <summary>Opens another scope until disposed, for jobs, seeds and public pages; the reason is written to the audit log.</summary>
    IDisposable Open(DataScopeValue value, string reason);
}

/// <summary>A scope as a value.</summary>
public sealed record DataScopeValue
{
    public static readonly DataScopeValue None = new();
    public static readonly DataScopeValue Everything = new() { All = true };

    public bool All { get; init; }

    public IReadOnlyCollection<Guid> DivisionIds { get; init; } = [];

    public Guid? InstitutionId { get; init; }

    public Guid? TraineeId { get; init; }
}
