using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Classes;

/// <summary>What an institution does to file a class: draft, timetable, submit.</summary>
internal sealed class TrainingClassAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    ClassReader reader,
    CourseReader courses,
    ClassInputRules inputRules,
    ListedInstitution listed,
    IClassPolicy policy,
    IDivisionTree divisions,
    IDataScope scope,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<TrainingClassAppService> log
)
{
    public const string NumberKind = "CLS";

    public async Task<ClassDto> CreateAsync(ClassInput input, CancellationToken ct)
    {
        await courses.LoadAsync(input.CourseId, ct);
        var institution = await listed.OfCallerAsync(ct);
        var course = await ApprovedCourseAsync(input.CourseId, institution.Id, ct);
        var rules = await policy.InForceAsync(institution.DivisionId, clock.Today, ct);
        var plan = await inputRules.ReadAsync(input, course, rules, ct);
        var trainingClass = await unitOfWork.RunAsync(c => AddAsync(institution, course, plan, rules, c), ct);
        log.LogInformation("Class {Number} drafted by institution {InstitutionId}", trainingClass.Number, institution.Id);
        return await reader.ToDtoAsync(trainingClass, ct);
    }

    /// <summary>A change of days, hours or slot makes a new timetable; other changes keep the one that is there.</summary>
    public async Task<ClassDto> UpdateAsync(Guid id, ClassInput input, CancellationToken ct)
    {
        var trainingClass = await reader.LoadAsync(id, ct);
        var course = await courses.LoadAsync(trainingClass.CourseId, ct);
        var rules = await policy.InForceAsync(trainingClass.DivisionId, clock.Today, ct);
        var plan = await inputRules.ReadAsync(input, course, rules, ct);
        db.ExpectStamp(trainingClass, input.ConcurrencyStamp);
        var newDays =
            (trainingClass.StartOn, trainingClass.EndOn, trainingClass.Slot, trainingClass.HoursPerDay)
            != (plan.StartOn, plan.EndOn, plan.Slot, plan.HoursPerDay);
        if (newDays)
        {
            var sessions = Sessions(plan, course.ClassHours, rules);
            trainingClass.Edit(EndingWith(plan, sessions));
            trainingClass.PlanSessions(sessions);
        }
        else
            trainingClass.Edit(plan);
        await db.SaveChangesAsync(ct);
        return await reader.ToDtoAsync(trainingClass, ct);
    }

    public async Task<IReadOnlyList<SessionDto>> PlanSessionsAsync(Guid id, SessionsInput input, CancellationToken ct)
    {
        var trainingClass = await reader.LoadAsync(id, ct);
        var rules = await policy.InForceAsync(trainingClass.DivisionId, clock.Today, ct);
        trainingClass.PlanSessions(SessionInputRules.Read(input, trainingClass, rules));
        await db.SaveChangesAsync(ct);
        return await reader.SessionsAsync(id, ct);
    }

    public async Task<TimetablePreviewDto> PreviewAsync(TimetableInput input, CancellationToken ct)
    {
        var course = input.CourseId is { } courseId ? await courses.LoadAsync(courseId, ct) : null;
        var institution = await listed.OfCallerAsync(ct);
        var rules = await policy.InForceAsync(institution.DivisionId, clock.Today, ct);
        var slot = input.Slot ?? ClassSlots.Day;
        var check = new InputCheck().That(ClassSlots.All.Contains(slot), "slot", TrainingErrorCodes.SlotUnknown);
        ClassInputRules.CheckDays(check, input.StartOn, input.EndOn, (slot, input.HoursPerDay), rules);
        check.ThrowIfAny();
        var sessions = Timetable.Fill(
            rules.Calendar.Between(input.StartOn, input.EndOn),
            slot,
            input.HoursPerDay,
            rules.ClassHourMinutes,
            course?.ClassHours
        );
        var days = sessions.GroupBy(s => s.Date).Select(d => new TimetableDayDto(d.Key, d.Sum(s => s.Hours))).ToList();
        return new TimetablePreviewDto(days, days.Sum(d => d.Hours), course is null ? null : rules.ModeOf(course.Measure));
    }

    public async Task<ClassDto> SubmitAsync(Guid id, CancellationToken ct)
    {
        var trainingClass = await reader.LoadAsync(id, ct);
        await listed.OfCallerAsync(ct);
        var course = await ApprovedCourseAsync(trainingClass.CourseId, scope.InstitutionId!.Value, ct);
        var rules = await policy.InForceAsync(trainingClass.DivisionId, clock.Today, ct);
        if (trainingClass.StartOn < clock.Today)
            throw new InputException("startOn", TrainingErrorCodes.ClassStartPassed);
        var check = new InputCheck();
        ClassInputRules.CheckMode(check, trainingClass.Mode, course.Measure, rules);
        check.ThrowIfAny();
        var late = rules.Calendar.After(clock.Today, rules.FilingWorkingDays) > trainingClass.StartOn;
        trainingClass.Submit(course.ClassHours, late, user.Id!.Value, clock.Now);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Class {Number} submitted, late {Late}", trainingClass.Number, late);
        return await reader.ToDtoAsync(trainingClass, ct);
    }

    private async Task<TrainingClass> AddAsync(
        InstitutionRow institution,
        Course course,
        ClassPlan plan,
        ClassRules rules,
        CancellationToken ct
    )
    {
        var sessions = Sessions(plan, course.ClassHours, rules);
        var number = await numbers.NextAsync(NumberKind, divisions.Get(institution.DivisionId).Code, clock.Today.Year, ct);
        var owner = (institution.Id, institution.DivisionId);
        var trainingClass = new TrainingClass(Guid.CreateVersion7(), number, course.Id, owner, EndingWith(plan, sessions));
        trainingClass.PlanSessions(sessions);
        db.Add(trainingClass);
        await db.SaveChangesAsync(ct);
        return trainingClass;
    }

    private async Task<Course> ApprovedCourseAsync(Guid courseId, Guid institutionId, CancellationToken ct)
    {
        var course = await courses.LoadAsync(courseId, ct);
        if (course.InstitutionId != institutionId)
            throw new EntityNotFoundException(typeof(Course), courseId);
        return course.Status == CourseStatus.Approved
            ? course
            : throw new BusinessException(TrainingErrorCodes.CourseNotApproved).WithData("Number", course.Number);
    }

    private static IReadOnlyList<PlannedSession> Sessions(ClassPlan plan, int courseHours, ClassRules rules)
    {
        var days = rules.Calendar.Between(plan.StartOn, plan.EndOn);
        var sessions = Timetable.Fill(days, plan.Slot, plan.HoursPerDay, rules.ClassHourMinutes, courseHours);
        return sessions.Count > 0 ? sessions : throw new InputException("endOn", TrainingErrorCodes.TimetableEmpty);
    }

    /// <summary>When the course's hours are used up earlier, the class ends on its last session.</summary>
    private static ClassPlan EndingWith(ClassPlan plan, IReadOnlyList<PlannedSession> sessions) => plan with { EndOn = sessions[^1].Date };
}
