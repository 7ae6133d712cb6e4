using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed record SubsidyClaimDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid ClassId { get; init; }

    public required string ClassName { get; init; }

    public required string ClassNumber { get; init; }

    public required string? InstitutionName { get; init; }

    public required string DivisionName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Measure { get; init; }

    public required SubsidyClaimStatus Status { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public required int LineCount { get; init; }

    public required Yuan Amount { get; init; }

    public required ClaimCountsDto Counts { get; init; }

    /// <summary>Empty in lists.</summary>
    public IReadOnlyList<ClaimLineDto> Lines { get; init; } = [];

    public IReadOnlyList<HistoryEntryDto> History { get; init; } = [];

    public required string ConcurrencyStamp { get; init; }
}

internal sealed record ClaimCountsDto(int Ready, int Blocked, int Passed, int Returned, int Rejected)
{
    /// <summary>The money arrived.</summary>
    public required int Paid { get; init; }

    /// <summary>The bank sent the money back.</summary>
    public required int PaymentReturned { get; init; }

    /// <summary>Filed and on the way; neither refused nor taken back.</summary>
    public required int Waiting { get; init; }
}

internal sealed record ClaimLineDto
{
    public required Guid Id { get; init; }

    public required Guid EnrolmentId { get; init; }

    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    /// <summary>Null for who handles the money only, as are findings, details of checks and reviewers' words.</summary>
    public string? Group { get; init; }

    public required Yuan Amount { get; init; }

    public string? Days { get; init; }

    public string? Attendance { get; init; }

    public string? Payee { get; init; }

    public string? PayeeHolder { get; init; }

    public string? PayeeAccountMask { get; init; }

    public required SubsidyClaimLineStatus Status { get; init; }

    public required bool Eligible { get; init; }

    public required bool Ready { get; init; }

    public IReadOnlyList<LineFindingDto> Findings { get; init; } = [];

    public IReadOnlyList<CodeTextDto> Blockers { get; init; } = [];

    public string? DeterminationHash { get; init; }

    public Guid? EditionId { get; init; }

    public string? EditionLabel { get; init; }

    public string? FirstReviewerName { get; init; }

    public string? SecondReviewerName { get; init; }

    public string? PrefectureReviewerName { get; init; }

    /// <summary>The review the line waits for; null when no office has it.</summary>
    public ClaimStep? AwaitedStep { get; init; }

    /// <summary>Why the caller may not take the next step; null when nothing speaks against it.</summary>
    public CodeTextDto? Conflict { get; init; }

    /// <summary>Last day of the review it waits for.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why the prefecture looks at the line again; empty when it does not.</summary>
    public IReadOnlyList<CodeTextDto> PrefectureReasons { get; init; } = [];

    public IReadOnlyList<CodeTextDto> ReturnReasons { get; init; } = [];

    public IReadOnlyList<LineCheckDto> Checks { get; init; } = [];

    public DateTimeOffset UpdatedAt { get; init; }
}

internal sealed record LineFindingDto(string Code, string Clause, FindingSeverity Severity);

internal sealed record CodeTextDto(string Code, string? Text);

/// <summary>A named check. <c>Detail</c>: finding codes of the policy, or words.</summary>
internal sealed record LineCheckDto(string Code, CheckResult Result, DateTimeOffset At, string? Detail)
{
    /// <summary>The day a silent register is asked again.</summary>
    public DateOnly? NextTryOn { get; init; }

    /// <summary>Somebody may answer for it.</summary>
    public bool Overridable { get; init; }

    /// <summary>Somebody answers for it until that day.</summary>
    public CheckOverrideDto? Override { get; init; }
}

internal sealed record CheckOverrideDto(string ByName, DateTimeOffset At, DateOnly ExpiresOn, string? Reason);

internal sealed record CreateClaimInput(Guid ClassId);

internal sealed record SubmitClaimInput
{
    public IReadOnlyList<Guid>? LineIds { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record WithdrawLinesInput
{
    public IReadOnlyList<Guid>? LineIds { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record ClaimTransitionInput
{
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>Status and kind as text: an empty or unknown one means all.</summary>
internal sealed record GetClaimsInput
{
    public string? Filter { get; init; }

    public string? Sorting { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }

    public string? Status { get; init; }

    public string? Kind { get; init; }

    public Guid? ClassId { get; init; }

    public PagedAndSortedRequest Page() =>
        new()
        {
            Filter = Filter,
            Sorting = Sorting,
            SkipCount = SkipCount,
            MaxResultCount = MaxResultCount,
        };
}
