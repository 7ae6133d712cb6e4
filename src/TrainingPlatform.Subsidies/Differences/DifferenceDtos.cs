using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Subsidies.Differences;

internal sealed record GetDifferencesInput
{
    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }
}

internal sealed record RecalculateInput
{
    public Guid? ClaimId { get; init; }

    public Guid? EditionId { get; init; }
}

internal sealed record DecideDifferenceInput
{
    public bool? Accepted { get; init; }

    public string? Reason { get; init; }

    public bool TraineeAtFault { get; init; }
}

/// <param name="Paid">Paid lines that were asked.</param>
/// <param name="Unanswered">Of these, lines the policy could not answer about.</param>
internal sealed record RecalculationDto(int Paid, int Unanswered, IReadOnlyList<DifferenceDto> Differences);

internal sealed record DifferenceDto
{
    public required Guid Id { get; init; }

    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required string TraineeName { get; init; }

    public required string ClassName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Yuan Before { get; init; }

    public required Yuan After { get; init; }

    public required Yuan Difference { get; init; }

    public required DifferenceCauseKind Cause { get; init; }

    public string? EditionLabel { get; init; }

    public required DifferenceStatus Status { get; init; }

    /// <summary>Null when the system found it after a change.</summary>
    public string? ByName { get; init; }

    public string? DecidedByName { get; init; }

    public string? DecisionReason { get; init; }

    public Guid? RecoveryId { get; init; }

    /// <summary>Only additions: where they were published and until when one may object.</summary>
    public string? NoticeNumber { get; init; }

    public NoticeStatus? NoticeStatus { get; init; }

    public DateOnly? NoticeLastDay { get; init; }

    /// <summary>Accepted and waiting for a notice.</summary>
    public bool AwaitsNotice { get; init; }

    /// <summary>Only top-ups in a batch: number of the payment and what became of it.</summary>
    public string? PaymentReference { get; init; }

    public PaymentStatus? PaymentStatus { get; init; }

    public static DifferenceDto Of(DifferenceLine line) =>
        new()
        {
            Id = line.Id,
            LineId = line.LineId,
            ClaimId = line.ClaimId,
            TraineeName = line.TraineeName,
            ClassName = line.ClassName,
            Kind = line.Kind,
            Before = line.Before,
            After = line.After,
            Difference = line.Difference,
            Cause = line.Cause,
            EditionLabel = line.EditionLabel,
            Status = line.Status,
            ByName = line.ByName,
            DecidedByName = line.DecidedByName,
            DecisionReason = line.DecisionReason,
            RecoveryId = line.RecoveryId,
        };
}
