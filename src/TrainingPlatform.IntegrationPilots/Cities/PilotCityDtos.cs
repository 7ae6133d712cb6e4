using TrainingPlatform.Application;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Cities;

internal sealed record CityInput(Guid? DivisionId);

internal sealed record CityStepInput(PilotCityStatus? Status, DateOnly? On, string? Ground);

internal sealed record PilotCityDto
{
    public required Guid Id { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required PilotCityStatus Status { get; init; }

    public required IReadOnlyList<PilotCityStatus> Next { get; init; }

    /// <summary>Requirements met, of all.</summary>
    public required int Met { get; init; }

    public required int Asked { get; init; }

    public int? DelayDays { get; init; }

    public required IReadOnlyList<DatedDecisionDto> Decisions { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>A requirement with its rule, the figure behind it and what the figure is made of.</summary>
internal sealed record CityReadinessDto
{
    public required string Code { get; init; }

    public required CityRequirementKind Kind { get; init; }

    public required string Name { get; init; }

    public required string Rule { get; init; }

    public required bool Met { get; init; }

    public required decimal Value { get; init; }

    /// <summary>What is still missing; 0 when met.</summary>
    public required decimal Missing { get; init; }

    public required IReadOnlyList<CityEvidenceDto> Rows { get; init; }
}

/// <summary>A document with its file, or a row of the platform with the page that shows it.</summary>
internal sealed record CityEvidenceDto(string Label, DateOnly? On, decimal Quantity, string? Route, AttachmentDto? File);
