using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training.Classes;

/// <summary>Classes that anybody may apply for: approved, not begun. Reads past scope and shows no personal data.</summary>
internal sealed class OpenClassList(
    TrainingPlatformDbContext db,
    IDataScope scope,
    IDivisionTree divisions,
    IBusinessClock clock,
    Names names,
    ClassReader reader
)
{
    /// <param name="measures">Null: of every measure.</param>
    public async Task<PagedResultDto<OpenClassDto>> ListAsync(
        OpenClassListRequest request,
        CancellationToken ct,
        IReadOnlyCollection<string>? measures = null
    )
    {
        using var opened = scope.Open(DataScopeValue.Everything, "public list of open classes");
        var query = Query(request);
        if (measures is not null)
            query = query.Where(r => measures.Contains(r.Course.Measure));
        var total = await query.LongCountAsync(ct);
        var rows = await query
            .OrderBy(r => r.Class.StartOn)
            .ThenBy(r => r.Class.Number)
            .Skip(request.Skip())
            .Take(request.Take())
            .ToListAsync(ct);
        var seats = await reader.SeatsAsync([.. rows.Select(r => r.Class.Id)], ct);
        var institutions = await names.OfInstitutionsAsync(rows.Select(r => r.Class.InstitutionId), ct);
        return new(total, [.. rows.Select(r => ToDto(r, institutions, seats.GetValueOrDefault(r.Class.Id)?.Enrolled ?? 0))]);
    }

    private IQueryable<ClassOfCourse> Query(OpenClassListRequest request)
    {
        var today = clock.Today;
        var classes = db.Set<TrainingClass>().AsNoTracking().Where(c => c.Status == TrainingClassStatus.Approved && c.StartOn >= today);
        if (request.DivisionId is { } division)
        {
            var below = divisions.SelfAndBelow(division);
            classes = classes.Where(c => below.Contains(c.DivisionId));
        }
        var query = classes.Join(
            db.Set<Course>(),
            c => c.CourseId,
            c => c.Id,
            (c, course) => new ClassOfCourse { Class = c, Course = course }
        );
        if (!string.IsNullOrWhiteSpace(request.OccupationCode))
            query = query.Where(r => r.Course.OccupationCode == request.OccupationCode);
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var filter = request.Filter.Trim();
            query = query.Where(r =>
                r.Class.Name.Contains(filter) || r.Course.Name.Contains(filter) || r.Course.OccupationName.Contains(filter)
            );
        }
        return query;
    }

    private OpenClassDto ToDto(ClassOfCourse row, IReadOnlyDictionary<Guid, string> institutions, int enrolled) =>
        new()
        {
            Id = row.Class.Id,
            Name = row.Class.Name,
            CourseName = row.Course.Name,
            OccupationName = row.Course.OccupationName,
            Level = row.Course.Level,
            Measure = row.Course.Measure,
            InstitutionName = institutions.GetValueOrDefault(row.Class.InstitutionId!.Value) ?? "",
            DivisionName = names.OfDivision(row.Class.DivisionId),
            StartOn = row.Class.StartOn,
            EndOn = row.Class.EndOn,
            ClassHours = row.Class.ClassHours,
            SeatsLeft = Math.Max(0, row.Class.Capacity - enrolled),
            Slot = row.Class.Slot,
            Site = row.Class.Site,
            Mode = row.Class.Mode,
        };

    private sealed record ClassOfCourse
    {
        public required TrainingClass Class { get; init; }

        public required Course Course { get; init; }
    }
}
