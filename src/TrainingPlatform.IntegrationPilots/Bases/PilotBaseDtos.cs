using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Decisions;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>An office names the division and, if there is one, the registered partner; an institution proposes for itself.</summary>
internal sealed record BaseProposalInput(
    string? Name,
    string? BuilderName,
    string? Trade,
    int PlannedPlaces,
    Guid? DivisionId,
    string? PartnerCode
);

/// <summary>Places only with the acceptance.</summary>
internal sealed record BaseStepInput(PilotBaseStatus? Status, DateOnly? On, string? Ground, int? AcceptedPlaces);

internal sealed record BaseFundingInput(FundingSource? Source, DateOnly? On, string? Amount, string? Reference);

internal sealed record BaseSpendingInput(FundingSource? Source, DateOnly? On, string? Amount, string? Reference, string? Purpose);

internal sealed record BaseOccupancyInput(int Year, int Quarter, int OpenDays, int UsedPlaceDays, string? Reference);

internal sealed record PilotBaseListRequest : PagedAndSortedRequest
{
    public PilotBaseStatus? Status { get; init; }
}

internal sealed record PilotBaseDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string BuilderName { get; init; }

    public string? PartnerName { get; init; }

    public required string Trade { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required PilotBaseStatus Status { get; init; }

    /// <summary>States the next step may lead to.</summary>
    public required IReadOnlyList<PilotBaseStatus> Next { get; init; }

    public required int PlannedPlaces { get; init; }

    public int? AcceptedPlaces { get; init; }

    public required Yuan Budget { get; init; }

    public required Yuan SpentRecorded { get; init; }

    public required Yuan SpentChecked { get; init; }

    public required Yuan Left { get; init; }

    /// <summary>Days by which the milestones are behind; null without milestones.</summary>
    public int? DelayDays { get; init; }

    public required IReadOnlyList<DatedDecisionDto> Decisions { get; init; }

    public required IReadOnlyList<BaseFundingDto> Funding { get; init; }

    public required IReadOnlyList<BaseOccupancyDto> Occupancy { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

internal sealed record BaseFundingDto(FundingSource Source, DateOnly On, Yuan Amount, string Reference, string ByName);

internal sealed record BaseOccupancyDto(
    int Year,
    int Quarter,
    int Places,
    int OpenDays,
    int UsedPlaceDays,
    decimal Rate,
    string Reference,
    string ByName
);

internal sealed record BaseSpendingDto
{
    public required Guid Id { get; init; }

    public required FundingSource Source { get; init; }

    public required DateOnly On { get; init; }

    public required Yuan Amount { get; init; }

    public required string Reference { get; init; }

    public required string Purpose { get; init; }

    public required LedgerEntryStatus Status { get; init; }

    public required string RecordedByName { get; init; }

    public string? CheckedByName { get; init; }

    public string? CheckNote { get; init; }

    public required IReadOnlyList<AttachmentDto> Attachments { get; init; }
}
