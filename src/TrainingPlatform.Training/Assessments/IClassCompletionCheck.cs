using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.Assessments;

/// <summary>May a class be completed? Asked by the class before it completes.</summary>
internal interface IClassCompletionCheck
{
    /// <exception cref="BusinessException">Somebody in the class has no confirmed result.</exception>
    Task EnsureAsync(Guid classId, CancellationToken ct);
}

internal sealed class ClassCompletionCheck(TrainingPlatformDbContext db) : IClassCompletionCheck
{
    public async Task EnsureAsync(Guid classId, CancellationToken ct)
    {
        var missing = await db.Set<Enrolment>()
            .CountAsync(
                e =>
                    e.ClassId == classId
                    && Enrolment.InClass.Contains(e.Status)
                    && !db.Set<AssessmentResult>().Any(r => r.EnrolmentId == e.Id && r.ConfirmedAt != null),
                ct
            );
        if (missing > 0)
            throw new BusinessException(TrainingErrorCodes.ResultsNotConfirmed).WithData("Count", missing);
    }
}
