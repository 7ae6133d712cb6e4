using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Recoveries;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>What paid lines stand at, with accepted top-ups and recoveries that were not refused.</summary>
internal sealed class SettledAmounts(TrainingPlatformDbContext db)
{
    public async Task<IReadOnlyDictionary<Guid, Settled>> ReadAsync(IReadOnlyList<SubsidyClaimLine> lines, CancellationToken ct)
    {
        var ids = lines.Select(l => l.Id).ToList();
        var up = await db.Set<DifferenceLine>()
            .Where(d => ids.Contains(d.LineId) && d.Status == DifferenceStatus.Accepted && d.RecoveryId == null)
            .Select(d => new { d.LineId, d.Difference })
            .ToListAsync(ct);
        var back = await db.Set<Recovery>()
            .Where(r => r.Status != RecoveryStatus.Refused)
            .SelectMany(r => r.Items)
            .Where(i => ids.Contains(i.LineId))
            .Select(i => new { i.LineId, i.Amount })
            .ToListAsync(ct);
        return lines.ToDictionary(
            l => l.Id,
            l => new Settled(
                l.Amount,
                Sum(up.Where(u => u.LineId == l.Id).Select(u => u.Difference)),
                Sum(back.Where(b => b.LineId == l.Id).Select(b => b.Amount))
            )
        );
    }

    private static Yuan Sum(IEnumerable<Yuan> amounts) => amounts.Aggregate(Yuan.Zero, (sum, a) => sum + a);
}
