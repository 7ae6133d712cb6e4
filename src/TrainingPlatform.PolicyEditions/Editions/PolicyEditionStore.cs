using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Which edition is in force. A scheduled one comes into force by its date; no job switches anything.</summary>
internal sealed class PolicyEditionStore(
    TrainingPlatformDbContext db,
    IDivisionTree divisions,
    IBusinessClock clock,
    OpenEditions open,
    ClauseCatalog clauses
) : IPolicyEditions
{
    public async Task<EditionInForce> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct)
    {
        var above = divisions.SelfAndAbove(divisionId);
        var now = clock.Now;
        var candidates = await db.Set<PublishedEdition>()
            .AsNoTracking()
            .Where(e =>
                above.Contains(e.DivisionId) && e.InForceFrom <= on && (e.InForceTo == null || e.InForceTo >= on) && e.PublishedAt <= now
            )
            .Where(e => !db.Set<EditionWithdrawal>().Any(w => w.Id == e.Id && w.WithdrawnOn < e.InForceFrom))
            .Select(e => new
            {
                e.Id,
                e.DivisionId,
                e.PublishedAt,
            })
            .ToListAsync(ct);
        var order = above.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        var winner = candidates
            .OrderBy(c => order[c.DivisionId])
            .ThenByDescending(c => c.PublishedAt)
            .ThenByDescending(c => c.Id)
            .FirstOrDefault();
        return winner is null
            ? throw new BusinessException(PolicyEditionsErrorCodes.NoEditionInForce).WithData("Date", on.ToString("O"))
            : await GetAsync(winner.Id, ct);
    }

    public async Task<EditionInForce> GetAsync(Guid editionId, CancellationToken ct) =>
        (await open.PublishedAsync(editionId, ct) ?? throw new EntityNotFoundException(typeof(PublishedEdition), editionId)).ToEdition();

    public IReadOnlyList<ClauseText> Clauses(IEnumerable<string> ids) => clauses.Find(ids);
}
