using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>One step of a replay at a time: begin, a page, the end. Every step is one transaction and may be taken again after a crash.</summary>
internal sealed class ReplayRun(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    StoredDeterminations stored,
    ITrialEditions editions,
    IDivisionTree divisions,
    IDataScope scope,
    IBusinessClock clock
)
{
    public const int PageSize = 1000;

    /// <returns>The edition to ask, or null when there is nothing left to do.</returns>
    public async Task<PolicyEdition?> BeginAsync(Guid replayId, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "replay of determinations");
        var replay = await db.Set<Replay>().FirstOrDefaultAsync(r => r.Id == replayId, ct);
        if (replay is null || replay.IsOver)
            return null;
        var edition = (await editions.OpenAsync(replay.EditionId, ct)).Edition;
        if (edition.ContentHash != replay.ContentHash)
        {
            replay.Fail(SubsidiesErrorCodes.ReplayEditionChanged, clock.Now);
            await db.SaveChangesAsync(ct);
            return null;
        }
        using (scope.Open(Below(replay), "replay of determinations"))
            replay.Start(await stored.CountAsync(replay.Year, ct), clock.Now);
        await db.SaveChangesAsync(ct);
        return edition;
    }

    /// <returns>False when the replay is over.</returns>
    public async Task<bool> NextPageAsync(Guid replayId, PolicyEdition edition, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "replay of determinations");
        var replay = await db.Set<Replay>().AsNoTracking().FirstAsync(r => r.Id == replayId, ct);
        if (replay.Status != ReplayStatus.Running)
            return false;
        var before = await db.Set<ReplayProgress>().AsNoTracking().FirstAsync(p => p.ReplayId == replayId, ct);
        List<StoredLine> page;
        using (scope.Open(Below(replay), "replay of determinations"))
            page = await stored.PageAsync(replay.Year, before.Cursor, PageSize, ct);
        var answers = page.AsParallel().AsOrdered().WithCancellation(ct).Select(l => Recalculation.Of(l, edition)).ToList();
        return await unitOfWork.RunAsync(c => SaveAsync(replayId, before.Version, answers, c), ct, $"replay:{replayId}");
    }

    private DataScopeValue Below(Replay replay) => new() { DivisionIds = divisions.SelfAndBelow(replay.DivisionId) };

    private async Task<bool> SaveAsync(Guid replayId, Guid version, List<ReplayedLine> answers, CancellationToken ct)
    {
        var replay = await db.Set<Replay>().FirstAsync(r => r.Id == replayId, ct);
        var progress = await db.Set<ReplayProgress>().FirstAsync(p => p.ReplayId == replayId, ct);
        if (replay.Status != ReplayStatus.Running)
            return false;
        // Another worker was faster: its page stands, this one is read again from where it stopped.
        if (progress.Version != version)
            return true;
        if (answers.Count == 0)
            replay.Complete(clock.Now);
        else
            await CountAsync(progress, answers, ct);
        await db.SaveChangesAsync(ct);
        return answers.Count > 0;
    }

    private async Task CountAsync(ReplayProgress progress, List<ReplayedLine> answers, CancellationToken ct)
    {
        var tallies = await db.Set<ReplayTally>().Where(t => t.ReplayId == progress.ReplayId).ToListAsync(ct);
        var byKey = tallies.ToDictionary(t => (t.Measure, t.Group, t.DivisionId, t.Kind));
        foreach (var answer in answers)
        {
            var key = (answer.Measure, answer.Group, answer.DivisionId, answer.Kind);
            if (!byKey.TryGetValue(key, out var tally))
            {
                byKey[key] = tally = new ReplayTally
                {
                    ReplayId = progress.ReplayId,
                    Measure = key.Measure,
                    Group = key.Group,
                    DivisionId = key.DivisionId,
                    Kind = key.Kind,
                };
                db.Add(tally);
            }
            tally.Add(answer);
        }
        db.AddRange(answers.Where(a => a.IsWorthKeeping).Select(a => a.ToRow(progress.ReplayId)));
        (progress.Done, progress.Cursor, progress.Version) = (progress.Done + answers.Count, answers[^1].LineId, Guid.NewGuid());
    }
}
