using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Institutions.Contracts;

/// <summary>What other modules may ask about institutions. Reads past the caller's scope only by id, for facts of a case in hand.</summary>
public interface IInstitutionFacts
{
    Task<InstitutionRow?> FindAsync(Guid institutionId, CancellationToken ct);

    /// <summary>The active institution under a unified social credit code.</summary>
    Task<InstitutionRow?> FindByCodeAsync(string socialCreditCode, CancellationToken ct);

    Task<IReadOnlyDictionary<Guid, InstitutionRow>> FindAsync(IReadOnlyCollection<Guid> institutionIds, CancellationToken ct);

    /// <summary>Was the institution in the published catalogue on that day (R19)?</summary>
    Task<bool> IsListedAsync(Guid institutionId, DateOnly on, CancellationToken ct);

    /// <summary>Technician schools that stood in the public catalogue on that day, by name.</summary>
    Task<IReadOnlyList<InstitutionRow>> TechnicalSchoolsAsync(DateOnly on, CancellationToken ct);
}

public sealed record InstitutionRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string SocialCreditCode { get; init; }

    public required Guid DivisionId { get; init; }

    public required bool Listed { get; init; }

    /// <summary>It sends its own staff rather than teaching others.</summary>
    public bool IsEnterprise { get; init; }

    public string? LegalRepresentative { get; init; }

    public string? ContactName { get; init; }

    public string? AccountName { get; init; }

    public string? BankName { get; init; }

    public SealedValue? Account { get; init; }
}
