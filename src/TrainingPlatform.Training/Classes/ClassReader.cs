using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training.Classes;

/// <summary>Loads classes within scope and turns them into what travels.</summary>
internal sealed class ClassReader(TrainingPlatformDbContext db, Names names, IEnumerable<IClassSeatCounts> seats)
{
    public const string FiledLateKey = "Training:FiledLate";

    public async Task<TrainingClass> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<TrainingClass>().Include(c => c.Sessions).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(TrainingClass), id);

    public async Task<ClassDto> GetAsync(Guid id, CancellationToken ct) => await ToDtoAsync(await LoadAsync(id, ct), ct);

    public async Task<PagedResultDto<ClassDto>> ListAsync(ClassListRequest request, CancellationToken ct)
    {
        var query = db.Set<TrainingClass>().AsNoTracking();
        if (request.Status is { } status)
            query = query.Where(c => c.Status == status);
        if (request.CourseId is { } course)
            query = query.Where(c => c.CourseId == course);
        if (request.InstitutionId is { } institution)
            query = query.Where(c => c.InstitutionId == institution);
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var filter = request.Filter.Trim();
            query = query.Where(c => c.Name.Contains(filter) || c.Number.Contains(filter) || c.FilingNumber!.Contains(filter));
        }
        var total = await query.LongCountAsync(ct);
        var rows = await Sort(query, request.Sorting).Skip(request.Skip()).Take(request.Take()).AsSplitQuery().ToListAsync(ct);
        return new(total, await ToDtosAsync(rows, ct));
    }

    public async Task<IReadOnlyList<SessionDto>> SessionsAsync(Guid classId, CancellationToken ct)
    {
        var trainingClass = await LoadAsync(classId, ct);
        var people = await names.OfUsersAsync([trainingClass.InstructorUserId], ct);
        var instructor = trainingClass.InstructorUserId is { } user ? people.GetValueOrDefault(user) : null;
        return
        [
            .. trainingClass
                .Sessions.OrderBy(s => s.Date)
                .ThenBy(s => s.StartsAt)
                .Select(s => new SessionDto
                {
                    Id = s.Id,
                    Date = s.Date,
                    StartsAt = s.StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture),
                    EndsAt = s.EndsAt.ToString("HH:mm", CultureInfo.InvariantCulture),
                    Hours = s.Hours,
                    Topic = s.Topic,
                    InstructorName = instructor,
                    Status = s.Status,
                }),
        ];
    }

    public async Task<ClassDto> ToDtoAsync(TrainingClass trainingClass, CancellationToken ct)
    {
        var dto = (await ToDtosAsync([trainingClass], ct))[0];
        return dto with { History = await names.OfHistoryAsync(trainingClass.History, ct) };
    }

    private async Task<IReadOnlyList<ClassDto>> ToDtosAsync(IReadOnlyList<TrainingClass> rows, CancellationToken ct)
    {
        var ids = rows.Select(c => c.Id).ToList();
        var courseIds = rows.Select(c => c.CourseId).Distinct().ToList();
        var courses = await CoursesAsync(courseIds, ct);
        var institutions = await names.OfInstitutionsAsync(rows.Select(c => c.InstitutionId), ct);
        var people = await names.OfUsersAsync(rows.SelectMany(c => new[] { c.InstructorUserId, c.ExaminerUserId }), ct);
        var sessions = await db.Set<ClassSession>()
            .Where(s => ids.Contains(s.ClassId))
            .GroupBy(s => s.ClassId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var counts = await SeatsAsync(ids, ct);
        return
        [
            .. rows.Select(c =>
                ToDto(c, courses[c.CourseId], people) with
                {
                    InstitutionName = institutions.GetValueOrDefault(c.InstitutionId!.Value) ?? "",
                    SessionCount = sessions.GetValueOrDefault(c.Id),
                    EnrolledCount = counts.GetValueOrDefault(c.Id)?.Enrolled ?? 0,
                    AppliedCount = counts.GetValueOrDefault(c.Id)?.Applied ?? 0,
                }
            ),
        ];
    }

    /// <summary>Who may see a class may read what it teaches, also where the course was filed in a county out of the reader's scope.</summary>
    private async Task<IReadOnlyDictionary<Guid, Course>> CoursesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await db.Set<Course>()
            .AsNoTracking()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(c => ids.Contains(c.Id))
            .AsSplitQuery()
            .ToDictionaryAsync(c => c.Id, ct);

    public async Task<IReadOnlyDictionary<Guid, ClassSeats>> SeatsAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct) =>
        seats.SingleOrDefault() is { } counter ? await counter.CountAsync(classIds, ct) : new Dictionary<Guid, ClassSeats>();

    private static IOrderedQueryable<TrainingClass> Sort(IQueryable<TrainingClass> query, string? sorting) =>
        sorting?.Trim().ToLowerInvariant() switch
        {
            "name" or "name asc" => query.OrderBy(c => c.Name).ThenBy(c => c.Number),
            "name desc" => query.OrderByDescending(c => c.Name).ThenBy(c => c.Number),
            "starton" or "starton asc" => query.OrderBy(c => c.StartOn).ThenBy(c => c.Number),
            "starton desc" => query.OrderByDescending(c => c.StartOn).ThenBy(c => c.Number),
            "submittedat" or "submittedat asc" => query.OrderBy(c => c.SubmittedAt).ThenBy(c => c.Number),
            "number" or "number asc" => query.OrderBy(c => c.Number),
            _ => query.OrderByDescending(c => c.CreationTime).ThenByDescending(c => c.Number),
        };

    private ClassDto ToDto(TrainingClass c, Course course, IReadOnlyDictionary<Guid, string> people) =>
        new()
        {
            Id = c.Id,
            Number = c.Number,
            CourseId = c.CourseId,
            CourseName = course.Name,
            OccupationName = course.OccupationName,
            Level = course.Level,
            Measure = course.Measure,
            InstitutionId = c.InstitutionId!.Value,
            InstitutionName = "",
            DivisionId = c.DivisionId,
            DivisionName = names.OfDivision(c.DivisionId),
            Name = c.Name,
            StartOn = c.StartOn,
            EndOn = c.EndOn,
            Slot = c.Slot,
            HoursPerDay = c.HoursPerDay,
            Capacity = c.Capacity,
            Site = c.Site,
            Prepaid = c.Prepaid,
            Mode = c.Mode,
            InstructorUserId = c.InstructorUserId,
            InstructorName = c.InstructorUserId is { } instructor ? people.GetValueOrDefault(instructor) : null,
            ExaminerUserId = c.ExaminerUserId,
            ExaminerName = c.ExaminerUserId is { } examiner ? people.GetValueOrDefault(examiner) : null,
            ClassHours = c.ClassHours,
            SessionCount = 0,
            EnrolledCount = 0,
            AppliedCount = 0,
            Status = c.Status,
            SubmittedAt = c.SubmittedAt,
            FilingNumber = c.FilingNumber,
            FilingWarning = c.FiledLate ? FiledLateKey : null,
            ReturnReasons = c.ReturnReasons,
            ConcurrencyStamp = c.ConcurrencyStamp,
        };
}
