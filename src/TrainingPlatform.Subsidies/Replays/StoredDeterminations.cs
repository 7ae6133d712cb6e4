using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Stored determinations of a year within the scope in force, by keyset pages: memory does not grow with their number.</summary>
internal sealed class StoredDeterminations(TrainingPlatformDbContext db)
{
    public Task<int> CountAsync(int year, CancellationToken ct) => Query(year).CountAsync(ct);

    /// <param name="after">Id of the last line read; null at the beginning.</param>
    public Task<List<StoredLine>> PageAsync(int year, Guid? after, int size, CancellationToken ct)
    {
        var query = Query(year);
        if (after is { } last)
            query = query.Where(l => l.LineId.CompareTo(last) > 0);
        return query.OrderBy(l => l.LineId).Take(size).ToListAsync(ct);
    }

    private IQueryable<StoredLine> Query(int year)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => l.FactsJson != null && l.DeterminationHash != null)
            .Join(
                db.Set<SubsidyClaim>().Where(c => c.StartOn >= from && c.StartOn <= to),
                l => l.ClaimId,
                c => c.Id,
                (l, c) =>
                    new StoredLine
                    {
                        LineId = l.Id,
                        ClaimId = c.Id,
                        Kind = l.Kind,
                        Measure = c.Measure,
                        Group = l.Group,
                        DivisionId = l.DivisionId,
                        ClassName = l.ClassName,
                        FactsJson = l.FactsJson!,
                        Amount = l.Amount,
                        Eligible = l.Eligible,
                    }
            );
    }
}

/// <summary>What a replay reads of a line: nothing that names a person.</summary>
internal sealed record StoredLine
{
    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Measure { get; init; }

    public string? Group { get; init; }

    public required Guid DivisionId { get; init; }

    public required string ClassName { get; init; }

    public required string FactsJson { get; init; }

    public required Domain.Yuan Amount { get; init; }

    public required bool Eligible { get; init; }
}
