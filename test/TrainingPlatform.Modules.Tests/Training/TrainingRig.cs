using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Institutions;
using TrainingPlatform.Institutions.Institutions;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training;

/// <summary>An account of the real host. Two accounts of one person share the ID number.</summary>
internal sealed record RigPerson(Guid UserId, string Name, CitizenIdNumber? IdNumber = null);

/// <summary>
/// An own listed institution in Korla with its staff, beside the demo officers of two counties, on the real host. A use case runs in a request
/// scope of its own, with the access and the data scope that the host reads for its caller.
/// </summary>
internal sealed class TrainingRig
{
    private static readonly DateOnly FirstDay = new(2020, 4, 1);
    private static readonly DateTimeOffset At = new(2020, 4, 1, 2, 0, 0, TimeSpan.Zero);
    private readonly TrainingHost _host;
    private readonly int _rig;
    private readonly Dictionary<(int Birth, int Sequence), CitizenIdNumber> _ids = [];
    private int _number;

    private TrainingRig(TrainingHost host) => (_host, _rig) = (host, host.NextRig());

    public Guid InstitutionId { get; private set; }

    public Guid Korla { get; private set; }

    public Guid Changji { get; private set; }

    public Guid Prefecture { get; private set; }

    public RigPerson Admin { get; private set; } = null!;

    public RigPerson Instructor { get; private set; } = null!;

    public RigPerson Examiner { get; private set; } = null!;

    public RigPerson KorlaOfficer { get; private set; } = null!;

    public RigPerson ChangjiOfficer { get; private set; } = null!;

    public static async Task<TrainingRig> CreateAsync(TrainingHost host)
    {
        var rig = new TrainingRig(host);
        await rig.MoveClockAsync(FirstDay);
        (rig.Korla, rig.Changji, rig.Prefecture) = (
            await rig.DivisionAsync("652801"),
            await rig.DivisionAsync("652301"),
            await rig.DivisionAsync("652800")
        );
        (rig.KorlaOfficer, rig.ChangjiOfficer) = (await rig.OfficerAsync("county-reviewer"), await rig.OfficerAsync("county-reviewer-2"));
        rig.InstitutionId = await rig.InstitutionAsync();
        rig.Admin = await rig.StaffAsync("Admin", RoleNames.InstitutionAdmin);
        rig.Instructor = await rig.StaffAsync("Instructor", RoleNames.Instructor, rig.Id(19850615, 7));
        rig.Examiner = await rig.StaffAsync("Examiner", RoleNames.Examiner, rig.Id(19860101, 8));
        return rig;
    }

    /// <summary>A number of this test's own: the same birth date and sequence are the same person here, and another one in another test.</summary>
    public CitizenIdNumber Id(int birth, int sequence) =>
        _ids.TryGetValue((birth, sequence), out var id) ? id : _ids[(birth, sequence)] = NumberOf(birth, _host.NextSequence(birth));

    /// <summary>An invented number of area 659999 with a right check character.</summary>
    public static CitizenIdNumber NumberOf(int birth, int sequence)
    {
        var body = $"659999{birth}{sequence:D3}";
        return "0123456789X".Select(c => CitizenIdNumber.TryParse(body + c, out var id) ? id : null).Single(id => id is not null)!;
    }

    public Task MoveClockAsync(DateOnly today) => _host.MoveClockAsync(today);

    public Task<RigPerson> TraineeAccountAsync(int birth = 20010301, int sequence = 1) => TraineeAccountAsync(Id(birth, sequence));

    public Task<RigPerson> TraineeAccountAsync(CitizenIdNumber? idNumber) => AccountAsync(new("Trainee", RoleNames.Trainee, idNumber));

    /// <summary>Somebody of the institution.</summary>
    public Task<RigPerson> StaffAsync(string name, string role, CitizenIdNumber? idNumber = null) =>
        AccountAsync(new(name, role, idNumber), institutionId: InstitutionId);

    /// <summary>An officer of Korla under an own account.</summary>
    public Task<RigPerson> OfficerOfKorlaAsync(CitizenIdNumber? idNumber) =>
        AccountAsync(new("Officer", RoleNames.CountyReviewer, idNumber), divisionId: Korla);

    /// <summary>Runs a use case as a person, as the middleware would after authentication.</summary>
    public async Task<T> AsAsync<TService, T>(RigPerson person, Func<TService, Task<T>> useCase)
        where TService : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var access = await scope.ServiceProvider.GetRequiredService<IUserAccessReader>().ReadAsync(person.UserId, TrainingSteps.Ct);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Set(access!);
        scope.ServiceProvider.GetRequiredService<DataScope>().SetOwn(access!.Scope);
        return await useCase(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> SystemAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull => _host.WithAsync(work);

    /// <summary>An approved class of two working days with eight class hours each, in Korla.</summary>
    public Task<Guid> ClassAsync(int capacity = 2) =>
        SystemAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var (start, owner, n) = (new DateOnly(2020, 4, 7), (InstitutionId, Korla), ++_number);
            var course = new Course(Guid.CreateVersion7(), $"KC{_rig}-{n}", InstitutionId, Korla, Content);
            var trainingClass = new TrainingClass(Guid.CreateVersion7(), $"BJ{_rig}-{n}", course.Id, owner, Plan(start, capacity));
            trainingClass.PlanSessions([Session(start), Session(start.AddDays(1))]);
            trainingClass.Submit(16, false, Admin.UserId, At);
            trainingClass.Approve($"BA{_rig}-{n}", KorlaOfficer.UserId, At);
            db.AddRange(course, trainingClass);
            await db.SaveChangesAsync();
            return trainingClass.Id;
        });

    private static CourseContent Content =>
        new()
        {
            Name = "Welding",
            OccupationCode = "6-18-02-04",
            OccupationName = "Welder",
            Level = "L5",
            Category = "A",
            Measure = "M-LPT",
            TheoryHours = 8,
            PracticeHours = 8,
        };

    private ClassPlan Plan(DateOnly start, int capacity) =>
        new()
        {
            Name = "Welding 1",
            StartOn = start,
            EndOn = start.AddDays(1),
            Slot = ClassSlots.Day,
            HoursPerDay = 8,
            Capacity = capacity,
            Site = "Hall 1",
            InstructorUserId = Instructor.UserId,
            ExaminerUserId = Examiner.UserId,
        };

    private static PlannedSession Session(DateOnly date) => new(date, new TimeOnly(9, 0), new TimeOnly(17, 0), 8);

    private Task<Guid> InstitutionAsync() =>
        SystemAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var profile = TestInstitution.Profile() with { DivisionId = Korla, SocialCreditCode = $"52652801MJRIG{_rig:D5}" };
            var institution = new TrainingInstitution(Guid.CreateVersion7(), $"INS{_rig}", profile, ChangjiOfficer.UserId, At);
            institution.Submit(ChangjiOfficer.UserId, At);
            institution.Approve(new ListingPeriod(FirstDay, null), null, KorlaOfficer.UserId, At);
            db.Add(institution);
            await db.SaveChangesAsync();
            return institution.Id;
        });

    private async Task<RigPerson> AccountAsync(
        (string Name, string Role, CitizenIdNumber? IdNumber) who,
        Guid? institutionId = null,
        Guid? divisionId = null
    )
    {
        PhoneNumber.TryParse("13900000001", out var phone);
        var account = new NewAccount
        {
            Name = who.Name,
            Password = TestLogins.Password,
            CitizenId = who.IdNumber,
            Phone = phone,
            RoleNames = [who.Role],
            InstitutionId = institutionId,
            DivisionId = divisionId,
        };
        return new(await SystemAsync<IAccounts, Guid>(a => a.CreateAsync(account, TrainingSteps.Ct)), who.Name, who.IdNumber);
    }

    private async Task<RigPerson> OfficerAsync(string userName)
    {
        var id = (await SystemAsync<IAccounts, Guid?>(a => a.FindByUserNameAsync(userName, TrainingSteps.Ct)))!.Value;
        return new(id, (await SystemAsync<IAccounts, string?>(a => a.DisplayNameAsync(id, TrainingSteps.Ct)))!);
    }

    private Task<Guid> DivisionAsync(string code) =>
        SystemAsync<IDivisionTree, Guid>(d => Task.FromResult(d.FindByCode(code, FirstDay)!.Id));
}
