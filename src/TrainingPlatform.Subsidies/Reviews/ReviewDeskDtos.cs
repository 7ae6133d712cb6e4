using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>One claim that waits for a review step; the nearest deadline first.</summary>
internal sealed record ReviewQueueItemDto
{
    public required Guid ClaimId { get; init; }

    public required string Number { get; init; }

    public required string ClassName { get; init; }

    public required string? InstitutionName { get; init; }

    public required string DivisionName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required ClaimStep Step { get; init; }

    public required int WaitingLines { get; init; }

    public required Yuan Amount { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Working days left, today not counted; negative when overdue, null without a deadline or outside the calendar.</summary>
    public int? WorkingDaysLeft { get; init; }

    public required bool Overdue { get; init; }

    /// <summary>Told to the office above.</summary>
    public required bool Escalated { get; init; }

    public Guid? ReviewerId { get; init; }

    public string? ReviewerName { get; init; }

    public required bool Mine { get; init; }
}

/// <summary>What waits, and what it comes to: claims that are overdue, people, and their amount.</summary>
internal sealed record ReviewQueueDto(IReadOnlyList<ReviewQueueItemDto> Items, int Overdue, int Lines, Yuan Amount)
{
    public static ReviewQueueDto Of(IReadOnlyList<ReviewQueueItemDto> items) =>
        new(items, items.Count(i => i.Overdue), items.Sum(i => i.WaitingLines), items.Aggregate(Yuan.Zero, (sum, i) => sum + i.Amount));
}

internal sealed record GetReviewQueueInput
{
    /// <summary>Part of the number, the class or the institution.</summary>
    public string? Filter { get; init; }

    public string? Kind { get; init; }

    /// <summary>One step; empty or unknown: all that the caller may do.</summary>
    public string? Step { get; init; }

    /// <summary>Only what the caller took, or only what nobody took.</summary>
    public string? Whose { get; init; }
}

internal sealed record TakeReviewInput
{
    public required ClaimStep Step { get; init; }

    /// <summary>Takes it although a colleague has it; the colleague sees who did.</summary>
    public bool TakeOver { get; init; }
}

internal sealed record HandOverReviewInput(ClaimStep Step, Guid ToUserId);

internal sealed record GiveBackReviewInput(ClaimStep Step);

internal sealed record ReviewerDto(Guid UserId, string Name);

internal sealed record ColleaguesDto(IReadOnlyList<ReviewerDto> Colleagues);

internal sealed record ReviewLoadsDto(IReadOnlyList<ReviewLoadDto> Reviewers);

/// <summary>How much a reviewer has in hand; without a name: what nobody has taken.</summary>
internal sealed record ReviewLoadDto(
    ClaimStep Step,
    Guid? ReviewerId,
    string? ReviewerName,
    int Claims,
    int Lines,
    int Overdue,
    DateOnly? NextDueOn
);
