using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>Applications and taken seats of classes; an application takes no seat.</summary>
internal sealed class SeatCounts(TrainingPlatformDbContext db) : IClassSeatCounts
{
    public async Task<IReadOnlyDictionary<Guid, ClassSeats>> CountAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct)
    {
        var counts = await db.Set<Enrolment>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(e => classIds.Contains(e.ClassId) && Enrolment.Live.Contains(e.Status))
            .GroupBy(e => new { e.ClassId, Applied = e.Status == EnrolmentStatus.Applied })
            .Select(g => new
            {
                g.Key.ClassId,
                g.Key.Applied,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        return counts
            .GroupBy(c => c.ClassId)
            .ToDictionary(
                g => g.Key,
                g => new ClassSeats(g.Where(c => c.Applied).Sum(c => c.Count), g.Where(c => !c.Applied).Sum(c => c.Count))
            );
    }
}
