using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>One step of a batch: who, when, over which totals. Append-only.</summary>
internal sealed class BatchStep
{
    private BatchStep() { }

    public BatchStep(BatchStepKind step, ClaimActor by, BatchTotals totals, string? note)
    {
        (Id, Step, ByUserId, ByPersonKey, ByName, At) = (Guid.CreateVersion7(), step, by.UserId, by.PersonKey, by.Name, by.At);
        (Count, Amount, Digest, Note) = (totals.Count, totals.Amount, totals.Digest, note);
    }

    public Guid Id { get; private set; }

    public BatchStepKind Step { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public int Count { get; private set; }

    public Yuan Amount { get; private set; }

    public string? Digest { get; private set; }

    public string? Note { get; private set; }
}
