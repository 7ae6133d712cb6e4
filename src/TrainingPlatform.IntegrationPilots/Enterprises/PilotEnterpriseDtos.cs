using TrainingPlatform.Application;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

internal sealed record PilotApplicationInput(
    string? Industry,
    string? PartnerSchools,
    string? Cooperation,
    IReadOnlyList<string>? PartnerCodes
);

/// <summary>The day from which the decision holds, and its document or reason.</summary>
internal sealed record PilotDecisionInput(DateOnly? On, string? Ground);

internal sealed record PilotEnterpriseListRequest : PagedAndSortedRequest
{
    public PilotEnterpriseStatus? Status { get; init; }

    public Guid? DivisionId { get; init; }
}

internal sealed record PilotEnterpriseDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string SocialCreditCode { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required string Industry { get; init; }

    public required string PartnerSchools { get; init; }

    public required string Cooperation { get; init; }

    public required PilotEnterpriseStatus Status { get; init; }

    public DateOnly? CultivatingFrom { get; init; }

    public required IReadOnlyList<DatedDecisionDto> Decisions { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>How many enterprises are in the programme beside the number that the document names: a report, never a limit.</summary>
internal sealed record PilotCountDto
{
    /// <summary>From the edition in force; null when its pack names none.</summary>
    public int? Target { get; init; }

    public required int InProgramme { get; init; }

    public required IReadOnlyDictionary<PilotEnterpriseStatus, int> ByStatus { get; init; }
}
