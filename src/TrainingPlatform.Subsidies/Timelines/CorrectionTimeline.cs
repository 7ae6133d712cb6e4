using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>Tells that the ID number of the line's person was corrected, and when: the line shows the number under which it was decided.</summary>
internal sealed class CorrectionTimeline(ITraineeProfiles profiles) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct) =>
        line.TraineeId is { } trainee
            ?
            [
                .. (await profiles.CorrectionsAsync(trainee, ct)).Select(c => new TimelineEvent(c.At, "IdNumberCorrected")
                {
                    ByName = c.ByName,
                    ByOfficial = true,
                }),
            ]
            : [];
}
