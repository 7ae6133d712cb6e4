using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Modules.Subsidies.Publicity;

/// <summary>Reviewed claims of new classes of Korla, and what its officers do with them over HTTP.</summary>
internal sealed class NoticeRig(PlatformHost host)
{
    public const string Notices = "/api/app/publicity-notice";
    public const string Public = "/api/app/public-notice";
    public const string Objections = "/api/app/objection";
    private const string Korla = "652801";

    public static readonly DateOnly Today = new(2020, 4, 1);

    public HttpClient Anybody { get; } = host.CreateClient();

    public Task MoveAsync(DateOnly day) => host.MoveClockAsync(day);

    /// <summary>A claim of a new class, with every line passed by both reviews.</summary>
    /// <param name="answeredFor">So many lines, from the first on, passed although their identity failed: somebody answers for it on that one day.</param>
    public async Task<SubsidyClaim> ReviewedAsync(ClaimKind kind, int count, Guid? firstTrainee = null, int answeredFor = 0)
    {
        var people = await host.WithAsync<ISealer, List<LineDetermination>>(sealer =>
            Task.FromResult(
                WorkedLine
                    .Of("LPT-11", kind, count)
                    .Select((l, i) => Person(sealer, l, i, i == 0 ? firstTrainee : null))
                    .Select((l, i) => i < answeredFor ? l with { Checks = [Failed] } : l)
                    .ToList()
            )
        );
        return await host.WithAsync<TrainingPlatformDbContext, SubsidyClaim>(async db =>
        {
            var division = await host.DivisionAsync(Korla);
            var model = await db.Set<TrainingClass>().Where(c => c.DivisionId == division).OrderBy(c => c.Id).FirstAsync();
            var own = new TrainingClass(
                Guid.CreateVersion7(),
                Number(),
                model.CourseId,
                (model.InstitutionId!.Value, division),
                TestClass.Plan()
            );
            db.Add(own);
            var trained = TestClaim.Class() with
            {
                Id = own.Id,
                Name = own.Name,
                DivisionId = division,
                InstitutionId = model.InstitutionId.Value,
            };
            var claim = new SubsidyClaim(Guid.CreateVersion7(), Number(), kind, trained, TestClaim.Institution, TestClaim.At);
            claim.Redetermine(people, TestClaim.At);
            File(claim);
            foreach (var line in claim.Lines.Take(answeredFor))
                claim.OverrideCheck(line.Id, Failed.Code, "seen the paper", TestClaim.On, TestClaim.PrefectureReviewer, ClassDuties.None);
            claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
            claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer);
            if (claim.Lines.Any(l => l.AwaitedStep == ClaimStep.PrefectureReview))
                claim.Decide(ClaimStep.PrefectureReview, TestClaim.PrefectureReviewer);
            db.Add(claim);
            await db.SaveChangesAsync();
            return claim;
        });
    }

    /// <summary>An officer of the county with these roles.</summary>
    public async Task<HttpClient> OfficerAsync(string userName, params string[] roles)
    {
        var account = new NewAccount
        {
            UserName = userName,
            Name = userName,
            Password = TestLogins.Password,
            RoleNames = roles,
            DivisionId = await host.DivisionAsync(Korla),
        };
        await host.WithAsync<IAccounts>(accounts => accounts.CreateAsync(account, CancellationToken.None));
        return await host.ClientForAsync(userName);
    }

    public async Task<Answer> PublishAsync(HttpClient officer, SubsidyClaim claim) =>
        await officer.MustAsync(
            Notices,
            new
            {
                kind = claim.Kind.ToString(),
                lineIds = claim.Lines.Select(l => l.Id),
                contactPhone = "0996-0000000",
            }
        );

    public Task<SubsidyClaim> ClaimAsync(Guid id) =>
        host.WithAsync<TrainingPlatformDbContext, SubsidyClaim>(db =>
            db.Set<SubsidyClaim>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().FirstAsync(c => c.Id == id)
        );

    public Task<IReadOnlyList<NoticeFinding>> ProveAsync(SubsidyClaim claim) =>
        host.WithAsync<NoticeProof, IReadOnlyList<NoticeFinding>>(p =>
            p.CheckAsync([.. claim.Lines.Select(l => l.Id)], TestContext.Current.CancellationToken)
        );

    public Task<string> CodeAsync(Guid lineId) =>
        host.WithAsync<TrainingPlatformDbContext, string>(db =>
            db.Set<NoticeRow>().Where(r => r.LineId == lineId).OrderByDescending(r => r.Id).Select(r => r.Code).FirstAsync()
        );

    public Task<Guid> TraineeAsync(string name) =>
        host.WithAsync<TrainingPlatformDbContext, Guid>(db => db.Set<Trainee>().Where(t => t.Name == name).Select(t => t.Id).FirstAsync());

    /// <summary>By somebody who has the database: the guard is taken off first.</summary>
    public Task TamperAsync(string table, string sql) =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            await db.Database.ExecuteSqlRawAsync(
                TestDatabase.IsPostgreSql
                    ? $"DROP TRIGGER IF EXISTS \"{table}_no_change\" ON \"{table}\""
                    : $"DROP TRIGGER IF EXISTS \"{table}_no_{sql.Split(' ')[0]}\""
            );
            (await db.Database.ExecuteSqlRawAsync(sql)).ShouldBe(1, sql);
        });

    private static readonly CheckOutcome Failed = RegisterChecks.Fail(CheckCodes.Identity, RegisterChecks.NameDiffers);

    private static string Number() => $"T{Guid.NewGuid():N}"[..30];

    private static void File(SubsidyClaim claim)
    {
        if (claim.Kind == ClaimKind.TrainingSubsidy)
            claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);
        else
            foreach (var line in claim.Lines)
                claim.Confirm(
                    line.Id,
                    new ClaimActor(line.TraineeUserId!.Value, line.TraineePersonKey, line.TraineeName, TestClaim.At),
                    TestClaim.On,
                    TestClaim.DueOn
                );
    }

    private static LineDetermination Person(ISealer sealer, LineDetermination line, int i, Guid? trainee)
    {
        BankAccountNumber.TryParse($"62220000000{i:D5}", out var account).ShouldBeTrue();
        return line with
        {
            Person = line.Person with
            {
                Name = $"学员{i}号",
                TraineeId = trainee ?? line.Person.TraineeId,
                PersonKey = $"key-{Guid.NewGuid():N}",
            },
            Account = new PayeeAccount("Holder " + i, "Bank", sealer.Seal(account)),
        };
    }
}
