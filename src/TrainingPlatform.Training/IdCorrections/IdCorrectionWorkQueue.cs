using TrainingPlatform.Application;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>Corrections of ID numbers that wait for an officer.</summary>
internal sealed class IdCorrectionWorkQueue(IdCorrectionReader reader) : IWorkQueueSource
{
    private const int Most = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        if (!isGranted(TrainingPermissions.IdCorrections.Decide))
            return [];
        var waiting = await reader.ListAsync(
            new IdCorrectionListRequest { Status = nameof(IdCorrectionStatus.Asked), MaxResultCount = Most },
            ct
        );
        return [.. waiting.Items.Select(ToItem)];
    }

    private static WorkQueueItem ToItem(IdCorrectionForReviewDto correction) =>
        new()
        {
            Kind = "IdCorrection",
            Id = correction.Id,
            Title = correction.TraineeName,
            DivisionId = correction.DivisionId,
            SubmittedAt = correction.AskedAt,
            Status = correction.Status.ToString(),
            Route = "/training/id-corrections/" + correction.Id,
        };
}
