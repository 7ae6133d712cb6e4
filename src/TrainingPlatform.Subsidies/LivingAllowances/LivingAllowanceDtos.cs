using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.LivingAllowances;

/// <summary>The own allowance as the person sees it: how much, for which days, to which account, and what is still missing.</summary>
internal sealed record LivingAllowanceDto
{
    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required string ClassName { get; init; }

    public required Yuan Amount { get; init; }

    public string? Days { get; init; }

    public required SubsidyClaimLineStatus Status { get; init; }

    public required bool Eligible { get; init; }

    public string? PayeeBank { get; init; }

    public string? PayeeAccountMask { get; init; }

    public IReadOnlyList<CodeTextDto> Blockers { get; init; } = [];

    public IReadOnlyList<CodeTextDto> ReturnReasons { get; init; } = [];

    public required DateTimeOffset UpdatedAt { get; init; }
}
