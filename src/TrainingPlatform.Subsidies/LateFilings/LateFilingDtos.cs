using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using TrainingPlatform.Application;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.LateFilings;

internal sealed record LateFilingDto
{
    public required Guid Id { get; init; }

    public required Guid ClassId { get; init; }

    public required string ClassName { get; init; }

    public required string ClassNumber { get; init; }

    public required ClaimKind Kind { get; init; }

    public string? TraineeName { get; init; }

    public required CodeTextDto Reason { get; init; }

    public required string Note { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public required LateFilingStatus Status { get; init; }

    public required DateOnly DeadlineOn { get; init; }

    /// <summary>Whether the regular deadline fell into the epidemic period.</summary>
    public required bool Extends { get; init; }

    /// <summary>Last day of the extension; null while its end is not declared.</summary>
    public DateOnly? ExtendedTo { get; init; }

    public required string Clause { get; init; }

    public CodeTextDto? Refusal { get; init; }

    public string? DecisionNote { get; init; }

    public required IReadOnlyList<AttachmentDto> Evidence { get; init; }

    public required IReadOnlyList<HistoryEntryDto> History { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>What filing late would meet today.</summary>
internal sealed record FilingWindowDto
{
    public required DateOnly DeadlineOn { get; init; }

    public required bool Late { get; init; }

    public required bool Extends { get; init; }

    public DateOnly? ExtendedTo { get; init; }

    public required string Clause { get; init; }

    public required IReadOnlyList<CodeTextDto> Reasons { get; init; }

    /// <summary>The request that was made already.</summary>
    public LateFilingDto? Request { get; init; }
}

/// <summary>A form with files. A trainee asks for the own allowance, an institution for its training subsidy; the caller decides which.</summary>
internal sealed record RequestLateFilingForm
{
    [FromForm]
    public Guid? ClassId { get; init; }

    [FromForm]
    public string? ReasonCode { get; init; }

    [FromForm]
    public string? Note { get; init; }

    public IFormFile? File { get; init; }
}

internal sealed record DecideLateFilingInput(bool Admit, string? Note, string? ConcurrencyStamp);

internal sealed record GetLateFilingsInput
{
    public string? Status { get; init; }

    public string? Filter { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }

    public PagedAndSortedRequest Page() =>
        new()
        {
            Filter = Filter,
            SkipCount = SkipCount,
            MaxResultCount = MaxResultCount,
        };
}
