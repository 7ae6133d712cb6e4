using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>Reads every number of a person out of the corrections that were accepted, in whatever county.</summary>
internal sealed class PersonNumbers(TrainingPlatformDbContext db) : IPersonNumbers
{
    public async Task<IReadOnlyList<string>> KeysOfAsync(IReadOnlyList<string> lookups, CancellationToken ct)
    {
        var accepted = Accepted();
        var people = accepted
            .Where(c => lookups.Contains(c.Former.Lookup!) || lookups.Contains(c.Corrected.Lookup!))
            .Select(c => c.TraineeId);
        var rows = await accepted
            .Where(c => people.Contains(c.TraineeId))
            .OrderByDescending(c => c.DecidedAt)
            .Select(c => new { Former = c.Former.Lookup!, Corrected = c.Corrected.Lookup! })
            .ToListAsync(ct);
        return [.. lookups.Concat(rows.SelectMany(r => new[] { r.Corrected, r.Former })).Distinct()];
    }

    /// <summary>Keyed hashes of the numbers that people had before the one in force, by trainee.</summary>
    public async Task<ILookup<Guid, string>> FormerAsync(IReadOnlyCollection<Guid> traineeIds, CancellationToken ct)
    {
        var rows = await Accepted()
            .Where(c => traineeIds.Contains(c.TraineeId))
            .Select(c => new { c.TraineeId, Key = c.Former.Lookup! })
            .ToListAsync(ct);
        return rows.ToLookup(r => r.TraineeId, r => r.Key);
    }

    private IQueryable<IdCorrection> Accepted() =>
        db.Set<IdCorrection>().AsNoTracking().IgnoreQueryFilters([ScopeFilter.Name]).Where(c => c.Status == IdCorrectionStatus.Accepted);
}
