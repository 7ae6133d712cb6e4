using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What everybody who has to do with a class may know about it. Read past the scope, by id only.</summary>
internal sealed class ClassCards(TrainingPlatformDbContext db, IInstitutionFacts institutions)
{
    public async Task<ClassCard> GetAsync(Guid classId, CancellationToken ct) =>
        (await OfAsync([classId], ct)).GetValueOrDefault(classId) ?? throw new EntityNotFoundException(typeof(TrainingClass), classId);

    public async Task<IReadOnlyDictionary<Guid, ClassCard>> OfAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct)
    {
        var rows = await (
            from c in db.Set<TrainingClass>().AsNoTracking().IgnoreAutoIncludes().IgnoreQueryFilters([ScopeFilter.Name])
            join course in db.Set<Course>() on c.CourseId equals course.Id
            where classIds.Contains(c.Id)
            select new ClassCard
            {
                Id = c.Id,
                Number = c.Number,
                Name = c.Name,
                CourseName = course.Name,
                InstitutionId = c.InstitutionId!.Value,
                DivisionId = c.DivisionId,
                StartOn = c.StartOn,
                EndOn = c.EndOn,
                Slot = c.Slot,
                Site = c.Site,
                Capacity = c.Capacity,
                ClassHours = c.ClassHours,
                Status = c.Status,
                InstructorUserId = c.InstructorUserId,
                ExaminerUserId = c.ExaminerUserId,
            }
        ).ToListAsync(ct);
        var names = await institutions.FindAsync([.. rows.Select(r => r.InstitutionId).Distinct()], ct);
        return rows.ToDictionary(r => r.Id, r => r with { InstitutionName = names.GetValueOrDefault(r.InstitutionId)?.Name ?? "" });
    }
}

internal sealed record ClassCard
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string CourseName { get; init; }

    public required Guid InstitutionId { get; init; }

    public string InstitutionName { get; init; } = "";

    public required Guid DivisionId { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string Slot { get; init; }

    public required string Site { get; init; }

    public required int Capacity { get; init; }

    public required int ClassHours { get; init; }

    public required TrainingClassStatus Status { get; init; }

    public Guid? InstructorUserId { get; init; }

    public Guid? ExaminerUserId { get; init; }

    /// <summary>Consent has to be given on or before the first day, so nobody joins later.</summary>
    public bool MayBeJoinedOn(DateOnly today) =>
        today <= StartOn && (Status is TrainingClassStatus.Approved or TrainingClassStatus.Running);

    public bool Overlaps(ClassCard other) => Slot == other.Slot && StartOn <= other.EndOn && other.StartOn <= EndOn;
}
