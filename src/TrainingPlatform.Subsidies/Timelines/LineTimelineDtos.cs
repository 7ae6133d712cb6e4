using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.MyMoney;

namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>The case of one person's line: what happened, who has it now, and whether it is paid.</summary>
internal sealed record LineTimelineDto
{
    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required string ClaimNumber { get; init; }

    public required string ClassName { get; init; }

    public required string TraineeName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Yuan Amount { get; init; }

    public required SubsidyClaimLineStatus Status { get; init; }

    /// <summary>Who has it now.</summary>
    public required MoneyHolder Holder { get; init; }

    /// <summary>The office that has it, for example 库尔勒市.</summary>
    public string? HolderOffice { get; init; }

    /// <summary>The colleague who took it; for offices only.</summary>
    public string? HolderName { get; init; }

    /// <summary>The review it waits for.</summary>
    public ClaimStep? AwaitedStep { get; init; }

    public DateOnly? DueOn { get; init; }

    public required bool Paid { get; init; }

    public required IReadOnlyList<TimelineEntryDto> Entries { get; init; }
}

/// <summary>One thing that happened. Text of the action: <c>Timeline:{action}</c>.</summary>
internal sealed record TimelineEntryDto
{
    public required DateTimeOffset At { get; init; }

    public required string Action { get; init; }

    /// <summary>The step, for decisions; text <c>Step:{step}</c>.</summary>
    public ClaimStep? Step { get; init; }

    /// <summary>What was decided; text <c>Decision:{decision}</c>.</summary>
    public ClaimDecision? Decision { get; init; }

    /// <summary>A name for offices; for the trainee and the institution an official's is masked.</summary>
    public string? ByName { get; init; }

    public IReadOnlyList<TimelineReasonDto> Reasons { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<TimelineDocumentDto> Documents { get; init; } = [];
}

/// <summary>Why something was decided. <c>Text</c> is the code in the reader's language, <c>Words</c> what the officer added to it.</summary>
internal sealed record TimelineReasonDto(string Code, string Text, string? Words = null);

/// <summary>A document of the case. <c>Address</c> is an endpoint of the API that gives it to those who may read it; null when it may not leave the office.</summary>
internal sealed record TimelineDocumentDto(string Name, string? Address);
