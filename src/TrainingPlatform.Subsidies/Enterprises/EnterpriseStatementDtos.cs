using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Enterprises;

internal sealed record EnterpriseStatementDto
{
    public required Guid Id { get; init; }

    public string? EnterpriseName { get; init; }

    public required EnterpriseStatementKind Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? ClassName { get; init; }

    public Yuan? CostAmount { get; init; }

    public required EnterpriseStatementStatus Status { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>For offices only.</summary>
    public string? DecidedBy { get; init; }

    public string? DecisionNote { get; init; }

    public required IReadOnlyList<AttachmentDto> Files { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>A form with its proof. A period needs <c>from</c>; the cost needs <c>classId</c> and <c>costAmount</c>.</summary>
internal sealed record StateByEnterpriseForm
{
    [FromForm]
    public string? Kind { get; init; }

    [FromForm]
    public DateOnly? From { get; init; }

    [FromForm]
    public DateOnly? To { get; init; }

    [FromForm]
    public Guid? ClassId { get; init; }

    [FromForm]
    public string? CostAmount { get; init; }

    public IFormFile? File { get; init; }
}

internal sealed record DecideStatementInput(bool Verify, string? Note, string? ConcurrencyStamp);

internal sealed record GetStatementsInput
{
    public string? Status { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }

    public PagedAndSortedRequest Page() => new() { SkipCount = SkipCount, MaxResultCount = MaxResultCount };
}
