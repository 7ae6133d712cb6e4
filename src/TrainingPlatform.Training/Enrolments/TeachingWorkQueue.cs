using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What waits in an institution: applications, today's attendance and what was left open, results.</summary>
internal sealed class TeachingWorkQueue(TrainingPlatformDbContext db, ICurrentUser user, IDataScope scope, IBusinessClock clock)
    : IWorkQueueSource
{
    private const int Most = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        if (scope.InstitutionId is null)
            return [];
        var all = isGranted(TrainingPermissions.Classes.Run);
        return
        [
            .. isGranted(TrainingPermissions.Enrolments.Admit) ? await AdmissionsAsync(ct) : [],
            .. isGranted(TrainingPermissions.Attendance.Record) ? await AttendanceAsync(all, ct) : [],
            .. all || isGranted(TrainingPermissions.Assessments.Record) ? await ResultsAsync(all, ct) : [],
        ];
    }

    private async Task<List<WorkQueueItem>> AdmissionsAsync(CancellationToken ct) =>
        await (
            from e in db.Set<Enrolment>()
            join c in db.Set<TrainingClass>() on e.ClassId equals c.Id
            where e.Status == EnrolmentStatus.Applied && c.StartOn >= clock.Today
            orderby c.StartOn, e.Number
            select new WorkQueueItem
            {
                Kind = "Admission",
                Id = e.Id,
                Number = e.Number,
                Title = e.TraineeName,
                Subtitle = c.Name,
                DivisionId = e.DivisionId,
                SubmittedAt = e.CreationTime,
                DueOn = c.StartOn,
                Status = nameof(EnrolmentStatus.Applied),
                Route = "/training/classes/" + c.Id + "/roster",
            }
        )
            .Take(Most)
            .ToListAsync(ct);

    private async Task<List<WorkQueueItem>> AttendanceAsync(bool all, CancellationToken ct)
    {
        ClassSessionStatus[] open = [ClassSessionStatus.Planned, ClassSessionStatus.Open];
        TrainingClassStatus[] taught = [TrainingClassStatus.Running, TrainingClassStatus.TeachingEnded];
        var rows = await (
            from s in db.Set<ClassSession>()
            join c in db.Set<TrainingClass>() on s.ClassId equals c.Id
            where s.Date <= clock.Today && open.Contains(s.Status) && taught.Contains(c.Status) && (all || c.InstructorUserId == user.Id)
            orderby s.Date, s.StartsAt
            select new
            {
                s.Id,
                s.Date,
                s.Status,
                ClassId = c.Id,
                c.Number,
                c.Name,
                c.DivisionId,
            }
        )
            .Take(Most)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new WorkQueueItem
            {
                Kind = "AttendanceToday",
                Id = r.Id,
                Number = r.Number,
                Title = r.Name,
                Subtitle = r.Date.ToString("O", null),
                DivisionId = r.DivisionId,
                DueOn = r.Date,
                Status = r.Status.ToString(),
                Route = $"/training/classes/{r.ClassId}/attendance",
            }),
        ];
    }

    private async Task<List<WorkQueueItem>> ResultsAsync(bool all, CancellationToken ct) =>
        await db.Set<TrainingClass>()
            .Where(c => c.Status == TrainingClassStatus.TeachingEnded && (all || c.ExaminerUserId == user.Id))
            .Where(c =>
                db.Set<Enrolment>()
                    .Any(e =>
                        e.ClassId == c.Id
                        && Enrolment.InClass.Contains(e.Status)
                        && !db.Set<AssessmentResult>().Any(r => r.EnrolmentId == e.Id && r.ConfirmedAt != null)
                    )
            )
            .OrderBy(c => c.EndOn)
            .Take(Most)
            .Select(c => new WorkQueueItem
            {
                Kind = "ResultsDue",
                Id = c.Id,
                Number = c.Number,
                Title = c.Name,
                DivisionId = c.DivisionId,
                DueOn = c.EndOn,
                Status = nameof(TrainingClassStatus.TeachingEnded),
                Route = "/training/classes/" + c.Id + "/assessment",
            })
            .ToListAsync(ct);
}
