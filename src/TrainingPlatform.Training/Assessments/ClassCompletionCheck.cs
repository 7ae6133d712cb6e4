using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.Assessments;

/// <summary>Everybody in the class has a confirmed result.</summary>
internal sealed class ClassCompletionCheck(TrainingPlatformDbContext db) : IClassCompletionCheck
{
    public async Task CheckAsync(Guid classId, CancellationToken ct)
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
