using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.OnlineLearning;

/// <summary>Class hours learned in online classes: the minutes of a person added up, then counted in whole class hours (C15.6).</summary>
internal sealed class OnlineHours(TrainingPlatformDbContext db, IClassPolicy policy)
{
    /// <returns>By enrolment; nothing for classes that are not held online.</returns>
    public async Task<IReadOnlyDictionary<Guid, int>> OfAsync(
        IReadOnlyCollection<TrainingClass> classes,
        IReadOnlyCollection<Guid> enrolmentIds,
        CancellationToken ct
    )
    {
        var hours = new Dictionary<Guid, int>();
        foreach (var online in classes.Where(c => c.IsOnline))
        {
            var perHour = (await policy.InForceAsync(online.DivisionId, online.StartOn, ct)).ClassHourMinutes;
            var minutes = await db.Set<OnlineDay>()
                .IgnoreQueryFilters([ScopeFilter.Name])
                .Where(d => d.ClassId == online.Id && enrolmentIds.Contains(d.EnrolmentId))
                .GroupBy(d => d.EnrolmentId)
                .Select(g => new { EnrolmentId = g.Key, Minutes = g.Sum(d => d.Minutes) })
                .ToListAsync(ct);
            foreach (var sum in minutes)
                hours[sum.EnrolmentId] = sum.Minutes / perHour;
        }
        return hours;
    }
}
