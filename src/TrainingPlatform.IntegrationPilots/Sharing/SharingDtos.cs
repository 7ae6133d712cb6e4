using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Sharing;

internal sealed record ResourceOfferInput(
    SharedResourceKind? Kind,
    string? Name,
    string? Description,
    TimeOnly? OpenFrom,
    TimeOnly? OpenUntil,
    Guid? PilotBaseId
);

internal sealed record BookingInput(Guid? ResourceId, DateOnly? On, TimeOnly? From, TimeOnly? Until, string? Purpose);

internal sealed record BookingUseInput(decimal Hours);

internal sealed record SharedResourceListRequest : PagedAndSortedRequest
{
    public SharedResourceKind? Kind { get; init; }
}

internal sealed record SharedResourceDto
{
    public required Guid Id { get; init; }

    public required SharedResourceKind Kind { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string OwnerName { get; init; }

    public required string DivisionName { get; init; }

    public required TimeOnly OpenFrom { get; init; }

    public required TimeOnly OpenUntil { get; init; }

    /// <summary>The caller's own offer.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Hours already taken from today on, without saying by whom.</summary>
    public required IReadOnlyList<TakenTimeDto> Taken { get; init; }
}

internal sealed record TakenTimeDto(DateOnly On, TimeOnly From, TimeOnly Until);

internal sealed record ResourceBookingDto
{
    public required Guid Id { get; init; }

    public required string ResourceName { get; init; }

    public required SharedResourceKind Kind { get; init; }

    public required string ProviderName { get; init; }

    public required string BookerName { get; init; }

    public required string Purpose { get; init; }

    public required DateOnly On { get; init; }

    public required TimeOnly From { get; init; }

    public required TimeOnly Until { get; init; }

    public required decimal Hours { get; init; }

    public decimal? UsedHours { get; init; }

    public required BookingStatus Status { get; init; }

    /// <summary>Which side the caller is: what it may do follows from it.</summary>
    public required bool IsProvider { get; init; }

    public required bool IsBooker { get; init; }
}
