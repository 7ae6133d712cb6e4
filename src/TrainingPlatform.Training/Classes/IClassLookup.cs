using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training.Classes;

/// <summary>What the other folders of this module ask about classes: by id, past the caller's scope, for a case in hand.</summary>
internal interface IClassLookup
{
    Task<ClassView?> FindAsync(Guid classId, CancellationToken ct);

    Task<IReadOnlyDictionary<Guid, ClassView>> FindAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct);

    /// <summary>The timetable in order of date and time.</summary>
    Task<IReadOnlyList<ClassSession>> SessionsAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct);
}

/// <summary>A class with its course and the institution's name; read only.</summary>
internal sealed record ClassView(TrainingClass Class, Course Course, string InstitutionName)
{
    public int SeatsLeft(int enrolled) => Math.Max(0, Class.Capacity - enrolled);
}

internal sealed class ClassLookup(TrainingPlatformDbContext db, IDataScope scope, IInstitutionFacts institutions) : IClassLookup
{
    private const string Reason = "facts of a class for a case in hand";

    public async Task<ClassView?> FindAsync(Guid classId, CancellationToken ct) =>
        (await FindAsync([classId], ct)).GetValueOrDefault(classId);

    public async Task<IReadOnlyDictionary<Guid, ClassView>> FindAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, Reason);
        var classes = await db.Set<TrainingClass>().AsNoTracking().Where(c => classIds.Contains(c.Id)).AsSplitQuery().ToListAsync(ct);
        var courseIds = classes.Select(c => c.CourseId).Distinct().ToList();
        var courses = await db.Set<Course>()
            .AsNoTracking()
            .Where(c => courseIds.Contains(c.Id))
            .AsSplitQuery()
            .ToDictionaryAsync(c => c.Id, ct);
        var names = await institutions.FindAsync([.. classes.Select(c => c.InstitutionId).OfType<Guid>().Distinct()], ct);
        return classes.ToDictionary(
            c => c.Id,
            c => new ClassView(c, courses[c.CourseId], names.GetValueOrDefault(c.InstitutionId!.Value)?.Name ?? "")
        );
    }

    public async Task<IReadOnlyList<ClassSession>> SessionsAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, Reason);
        return await db.Set<ClassSession>()
            .AsNoTracking()
            .Where(s => classIds.Contains(s.ClassId))
            .OrderBy(s => s.ClassId)
            .ThenBy(s => s.Date)
            .ThenBy(s => s.StartsAt)
            .ToListAsync(ct);
    }
}
