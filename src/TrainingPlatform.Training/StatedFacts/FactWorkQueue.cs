using TrainingPlatform.Application;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>Facts that wait for an officer.</summary>
internal sealed class FactWorkQueue(FactsForReview facts) : IWorkQueueSource
{
    private const int Most = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        if (!isGranted(TrainingPermissions.Facts.Verify))
            return [];
        var waiting = await facts.ListAsync(new FactListRequest { Status = nameof(StatedFactStatus.Stated), MaxResultCount = Most }, ct);
        return [.. waiting.Items.Select(ToItem)];
    }

    private static WorkQueueItem ToItem(FactForReviewDto fact) =>
        new()
        {
            Kind = "FactVerification",
            Id = fact.Id,
            Title = fact.TraineeName,
            Subtitle = fact.ClassName,
            Topic = "Enum:StatedFactKind." + fact.Kind,
            DivisionId = fact.DivisionId,
            SubmittedAt = fact.StatedAt,
            Status = fact.Status.ToString(),
            Route = "/training/facts/" + fact.Id,
        };
}
