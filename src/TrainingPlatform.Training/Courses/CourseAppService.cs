using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Training.Occupations;
using TrainingPlatform.Training.Policies;
using TrainingPlatform.Training.Reviews;

namespace TrainingPlatform.Training.Courses;

/// <summary>Filing of courses by institutions and their review by the county.</summary>
internal sealed class CourseAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    CourseReader reader,
    CourseInputRules rules,
    ListedInstitution listed,
    IDivisionTree divisions,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<CourseAppService> log
)
{
    public const string NumberKind = "CRS";

    public async Task<CourseDto> CreateAsync(CourseInput input, CancellationToken ct)
    {
        var institution = await listed.OfCallerAsync(ct);
        var content = await rules.ReadAsync(input, institution.DivisionId, ct);
        var course = await unitOfWork.RunAsync(c => AddAsync(institution, content, c), ct);
        log.LogInformation("Course {Number} drafted by institution {InstitutionId}", course.Number, institution.Id);
        return await reader.ToDtoAsync(course, ct);
    }

    public async Task<CourseDto> UpdateAsync(Guid id, CourseInput input, CancellationToken ct)
    {
        var course = await reader.LoadAsync(id, ct);
        var content = await rules.ReadAsync(input, course.DivisionId, ct);
        db.ExpectStamp(course, input.ConcurrencyStamp);
        course.Edit(content);
        await db.SaveChangesAsync(ct);
        return await reader.ToDtoAsync(course, ct);
    }

    public async Task<CourseDto> SubmitAsync(Guid id, CancellationToken ct)
    {
        await reader.LoadAsync(id, ct);
        await listed.OfCallerAsync(ct);
        return await ChangeAsync(id, c => c.Submit(By, clock.Now), ct);
    }

    public Task<CourseDto> ReturnAsync(Guid id, ReturnInput input, CancellationToken ct)
    {
        var reasons = ReviewInputs.Read(input);
        return ChangeAsync(id, c => c.Return(reasons, By, clock.Now), ct);
    }

    public Task<CourseDto> ApproveAsync(Guid id, CancellationToken ct) => ChangeAsync(id, c => c.Approve(By, clock.Now), ct);

    public Task<CourseDto> RetireAsync(Guid id, CancellationToken ct) => ChangeAsync(id, c => c.Retire(By, clock.Now), ct);

    private Guid By => user.Id!.Value;

    private async Task<Course> AddAsync(InstitutionRow institution, CourseContent content, CancellationToken ct)
    {
        var number = await numbers.NextAsync(NumberKind, divisions.Get(institution.DivisionId).Code, clock.Today.Year, ct);
        var course = new Course(Guid.CreateVersion7(), number, institution.Id, institution.DivisionId, content);
        db.Add(course);
        await db.SaveChangesAsync(ct);
        return course;
    }

    private async Task<CourseDto> ChangeAsync(Guid id, Action<Course> change, CancellationToken ct)
    {
        var course = await reader.LoadAsync(id, ct);
        change(course);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Course {Number} is now {Status}", course.Number, course.Status);
        return await reader.ToDtoAsync(course, ct);
    }
}

/// <summary>The caller's own institution, which must stand in the public catalogue to file anything.</summary>
internal sealed class ListedInstitution(IInstitutionFacts institutions, IDataScope scope)
{
    public async Task<InstitutionRow> OfCallerAsync(CancellationToken ct)
    {
        var id = scope.InstitutionId ?? throw new BusinessException(TrainingErrorCodes.NoInstitution);
        var row = await institutions.FindAsync(id, ct) ?? throw new BusinessException(TrainingErrorCodes.NoInstitution);
        return row.Listed ? row : throw new BusinessException(TrainingErrorCodes.InstitutionNotListed).WithData("Name", row.Name);
    }
}
