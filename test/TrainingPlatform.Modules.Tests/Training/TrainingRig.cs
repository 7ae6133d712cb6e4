using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore.PostgreSql;
using TrainingPlatform.EntityFrameworkCore.Sqlite;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training;

/// <summary>The Training module on an own database (SQLite, or PostgreSQL by <c>TP_TEST_DATABASE</c>), with people in two counties.</summary>
internal sealed class TrainingRig : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _name = $"tp_{Guid.NewGuid():N}";
    private int _number;

    private TrainingRig()
    {
        InstitutionId = Guid.CreateVersion7();
        var institution = new DataScopeValue { InstitutionId = InstitutionId };
        Admin = People.Add(new("Admin", RoleNames.InstitutionAdmin, institution));
        Instructor = People.Add(new("Instructor", RoleNames.Instructor, institution, Id(19850615, 7)));
        Examiner = People.Add(new("Examiner", RoleNames.Examiner, institution, Id(19860101, 8)));
        KorlaOfficer = People.Add(new("Officer", RoleNames.CountyReviewer, new DataScopeValue { DivisionIds = [RigDivisions.Korla.Id] }));
        ChangjiOfficer = People.Add(new("Officer", RoleNames.CountyReviewer, new DataScopeValue { DivisionIds = [RigDivisions.Changji.Id] }));
        _services = Build();
    }

    public Guid InstitutionId { get; }

    public RigPeople People { get; } = new();

    public RigClock Clock { get; } = new();

    public RigPerson Admin { get; }

    public RigPerson Instructor { get; }

    public RigPerson Examiner { get; }

    public RigPerson KorlaOfficer { get; }

    public RigPerson ChangjiOfficer { get; }

    public static async Task<TrainingRig> CreateAsync()
    {
        var rig = new TrainingRig();
        await rig.SystemAsync<TrainingPlatformDbContext, bool>(db => db.Database.EnsureCreatedAsync());
        return rig;
    }

    /// <summary>An invented number of area 659999 with a right check character.</summary>
    public static CitizenIdNumber Id(int birth, int sequence)
    {
        var body = $"659999{birth}{sequence:D3}";
        return "0123456789X".Select(c => CitizenIdNumber.TryParse(body + c, out var id) ? id : null).Single(id => id is not null)!;
    }

    public RigPerson TraineeAccount(int birth = 20010301, int sequence = 1) => People.Add(new("Trainee", RoleNames.Trainee, null, Id(birth, sequence)));

    /// <summary>Runs a use case as a person, in an own request scope.</summary>
    public async Task<T> AsAsync<TService, T>(RigPerson person, Func<TService, Task<T>> useCase)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RigUser>().Person = person;
        scope.ServiceProvider.GetRequiredService<DataScope>().SetOwn(person.Scope);
        return await useCase(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<T> SystemAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using var everything = scope.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "test");
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>An approved class of two working days with eight class hours each, in Korla.</summary>
    public Task<Guid> ClassAsync(int capacity = 2, DateOnly? startOn = null) =>
        SystemAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var (start, at) = (startOn ?? new DateOnly(2020, 4, 7), Clock.Now);
            var (owner, n) = ((InstitutionId, RigDivisions.Korla.Id), ++_number);
            var course = new Course(Guid.CreateVersion7(), $"KC{n}", InstitutionId, RigDivisions.Korla.Id, Content);
            var trainingClass = new TrainingClass(Guid.CreateVersion7(), $"BJ{n}", course.Id, owner, Plan(start, capacity));
            trainingClass.PlanSessions([Session(start), Session(start.AddDays(1))]);
            trainingClass.Submit(16, false, Admin.UserId, at);
            trainingClass.Approve($"BA{n}", KorlaOfficer.UserId, at);
            db.AddRange(course, trainingClass);
            await db.SaveChangesAsync();
            return trainingClass.Id;
        });

    public async ValueTask DisposeAsync()
    {
        await SystemAsync<TrainingPlatformDbContext, bool>(db => db.Database.EnsureDeletedAsync());
        await _services.DisposeAsync();
    }

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

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(TimeProvider.System).AddTraining();
        services.AddScoped<RigUser>().AddScoped<ICurrentUser>(sp => sp.GetRequiredService<RigUser>());
        services.AddSingleton<IBusinessClock>(Clock).AddSingleton(People).AddSingleton<IAccounts, RigAccounts>();
        services.AddSingleton<ISealer, RigSealer>().AddSingleton<IFileStore, RigFiles>().AddSingleton<IDivisionTree, RigDivisions>();
        services.AddSingleton<IInstitutionFacts, RigInstitutions>().AddSingleton<IPolicyEditions, RigEditions>();
        if (TestDatabase.IsPostgreSql)
            services.AddPostgreSql(new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("TP_TEST_POSTGRES")) { Database = _name, Pooling = false }.ConnectionString);
        else
            services.AddSqlite($"Data Source={Path.Combine(Path.GetTempPath(), _name + ".db")};Pooling=False");
        services.ConfigureDbContext<TrainingPlatformDbContext>(options => options.ReplaceService<IModelCacheKeyFactory, OwnModel>());
        return services.BuildServiceProvider();
    }

    // EF keeps one model per context type: this module's alone must not be handed to the tests of the whole host.
    private sealed class OwnModel : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (nameof(TrainingRig), designTime);
    }
}
