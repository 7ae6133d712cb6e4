using TrainingPlatform.Application;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>Asks the unpaid lines of a person again whose ID number was corrected; the caller holds the claim's lock and saves.</summary>
internal sealed class CorrectedNumbers(ClaimDeterminations determinations, IBusinessClock clock)
{
    public async Task RecheckAsync(SubsidyClaim claim, Guid traineeId, CancellationToken ct)
    {
        var lines = claim.Lines.Where(l => l.TraineeId == traineeId && l.Status != SubsidyClaimLineStatus.Paid).ToList();
        if (lines.Count == 0)
            return;
        var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, ct);
        var answers = new Dictionary<Guid, LineDetermination>();
        foreach (var line in lines)
            if (determined.Line(line.EnrolmentId, line.SubmittedOn) is { } now)
                answers[line.Id] = now;
        claim.Recheck(answers, clock.Now);
    }
}
