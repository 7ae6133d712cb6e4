using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.ClaimFacts;

/// <summary>Counts the outcome of completed classes in one query each for classes, people and certificates.</summary>
internal sealed class TrainingOutcomes(TrainingPlatformDbContext db, IDataScope scope) : ITrainingOutcomes
{
    public async Task<IReadOnlyList<ClassOutcome>> CompletedAsync(
        IReadOnlyCollection<Guid> institutionIds,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        using var opened = scope.Open(DataScopeValue.Everything, "counts of completed classes for indicators");
        var classes = await db.Set<TrainingClass>()
            .AsNoTracking()
            .Where(c => c.Status == TrainingClassStatus.Completed && c.EndOn >= from && c.EndOn <= to)
            .Where(c => c.InstitutionId != null && institutionIds.Contains(c.InstitutionId.Value))
            .OrderBy(c => c.Number)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Name,
                InstitutionId = c.InstitutionId!.Value,
                c.EndOn,
            })
            .ToListAsync(ct);
        var ids = classes.Select(c => c.Id).ToList();
        var completed = await db.Set<Enrolment>()
            .Where(e => ids.Contains(e.ClassId) && e.Status == EnrolmentStatus.Completed)
            .GroupBy(e => e.ClassId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var certified = await db.Set<AssessmentResult>()
            .Where(r => ids.Contains(r.ClassId) && r.ConfirmedAt != null && r.Passed && r.Certificate != PersonFactWords.NoCertificate)
            .GroupBy(r => r.ClassId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return
        [
            .. classes.Select(c => new ClassOutcome
            {
                ClassId = c.Id,
                Number = c.Number,
                Name = c.Name,
                InstitutionId = c.InstitutionId,
                EndOn = c.EndOn,
                Completed = completed.GetValueOrDefault(c.Id),
                Certified = certified.GetValueOrDefault(c.Id),
            }),
        ];
    }
}
