using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>
/// Who else is known under a number, now or formerly, in whatever county: another trainee, or an account of another name. An account of the same name
/// is the person's own, for example as an instructor.
/// </summary>
internal sealed class NumberHolders(TrainingPlatformDbContext db, IPersonNumbers numbers, IAccounts accounts)
{
    public async Task<IReadOnlyList<NumberHolder>> OthersAsync(Trainee person, string lookup, CancellationToken ct)
    {
        var keys = await numbers.KeysOfAsync([lookup], ct);
        var former = db.Set<IdCorrection>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(c => c.Status == IdCorrectionStatus.Accepted && keys.Contains(c.Former.Lookup!));
        var trainees = await db.Set<Trainee>()
            .AsNoTracking()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(t => t.Id != person.Id && (keys.Contains(t.IdNumber.Lookup!) || former.Any(c => c.TraineeId == t.Id)))
            .ToListAsync(ct);
        var own = await accounts.OfPersonAsync(person.UserId, await numbers.KeysOfAsync([person.IdNumber.Lookup!], ct), ct);
        var others = (await accounts.OfPersonAsync(person.UserId, keys, ct))
            .ExceptBy(own.Select(a => a.UserId), a => a.UserId)
            .Where(a => a.TraineeId is null)
            .ToList();
        var names = await accounts.DisplayNamesAsync([.. others.Select(a => a.UserId)], ct);
        return
        [
            .. trainees.Select(t => new NumberHolder(t.Name, t.DivisionId)),
            .. others
                .Where(a => a.IsTraineeAccount || names.GetValueOrDefault(a.UserId) != person.Name)
                .Select(_ => new NumberHolder(null, null)),
        ];
    }
}

/// <param name="Name">Null for an account without a record of a trainee.</param>
internal sealed record NumberHolder(string? Name, Guid? DivisionId);
