using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training.Courses;

/// <summary>Loads courses within scope and turns them into what travels.</summary>
internal sealed class CourseReader(TrainingPlatformDbContext db, Names names)
{
    public async Task<Course> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<Course>().SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new EntityNotFoundException(typeof(Course), id);

    public async Task<CourseDto> GetAsync(Guid id, CancellationToken ct) => await ToDtoAsync(await LoadAsync(id, ct), ct);

    public async Task<PagedResultDto<CourseDto>> ListAsync(CourseListRequest request, CancellationToken ct)
    {
        var query = db.Set<Course>().AsNoTracking();
        if (request.Status is { } status)
            query = query.Where(c => c.Status == status);
        if (request.InstitutionId is { } institution)
            query = query.Where(c => c.InstitutionId == institution);
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var filter = request.Filter.Trim();
            query = query.Where(c => c.Name.Contains(filter) || c.Number.Contains(filter) || c.OccupationName.Contains(filter));
        }
        var total = await query.LongCountAsync(ct);
        var rows = await Sort(query, request.Sorting).Skip(request.Skip()).Take(request.Take()).AsSplitQuery().ToListAsync(ct);
        var institutions = await names.OfInstitutionsAsync(rows.Select(c => c.InstitutionId), ct);
        return new(total, [.. rows.Select(c => ToDto(c, institutions))]);
    }

    public async Task<CourseDto> ToDtoAsync(Course course, CancellationToken ct)
    {
        var institutions = await names.OfInstitutionsAsync([course.InstitutionId], ct);
        return ToDto(course, institutions) with { History = await names.OfHistoryAsync(course.History, ct) };
    }

    private static IOrderedQueryable<Course> Sort(IQueryable<Course> query, string? sorting) =>
        sorting?.Trim().ToLowerInvariant() switch
        {
            "name" or "name asc" => query.OrderBy(c => c.Name).ThenBy(c => c.Number),
            "name desc" => query.OrderByDescending(c => c.Name).ThenBy(c => c.Number),
            "submittedat" or "submittedat asc" => query.OrderBy(c => c.SubmittedAt).ThenBy(c => c.Number),
            "number" or "number asc" => query.OrderBy(c => c.Number),
            _ => query.OrderByDescending(c => c.CreationTime).ThenByDescending(c => c.Number),
        };

    private CourseDto ToDto(Course c, IReadOnlyDictionary<Guid, string> institutions) =>
        new()
        {
            Id = c.Id,
            Number = c.Number,
            InstitutionId = c.InstitutionId!.Value,
            InstitutionName = institutions.GetValueOrDefault(c.InstitutionId.Value) ?? "",
            DivisionId = c.DivisionId,
            DivisionName = names.OfDivision(c.DivisionId),
            Name = c.Name,
            OccupationCode = c.OccupationCode,
            OccupationName = c.OccupationName,
            Level = c.Level,
            Category = c.Category,
            Product = c.Product,
            Measure = c.Measure,
            TheoryHours = c.TheoryHours,
            PracticeHours = c.PracticeHours,
            ClassHours = c.ClassHours,
            Syllabus = c.Syllabus,
            Status = c.Status,
            SubmittedAt = c.SubmittedAt,
            ReturnReasons = c.ReturnReasons,
            ConcurrencyStamp = c.ConcurrencyStamp,
        };
}
