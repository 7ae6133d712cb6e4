using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies.Acceptance;

/// <summary>Case of WORKFLOWS 4.6 that two offices decide at once.</summary>
public class Racing_Tests(Racing_Tests.Host host) : IClassFixture<Racing_Tests.Host>
{
    private static readonly string[] Counties = ["652822", "652823"];
    private static readonly string[] Occupations = ["6-03-01-01", "6-18-02-04"];

    [Fact]
    public async Task The_third_and_the_fourth_subsidy_of_a_year_racing_in_two_counties_are_granted_once()
    {
        await host.MoveClockAsync(new DateOnly(2020, 7, 15));
        var trainee = TestFacts.Trainee();
        await GrantAsync(trainee.TraineeId, "6-01-01-01");
        await GrantAsync(trainee.TraineeId, "6-02-01-01");
        var claims = new List<Guid>();
        foreach (var (county, occupation) in Counties.Zip(Occupations))
            claims.Add(await NoticedAsync(county, occupation, trainee with { EnrolmentId = Guid.CreateVersion7() }));
        var officers = new List<HttpClient>();
        foreach (var county in Counties)
            officers.Add(await host.OfficerAsync("races" + county, [RoleNames.FinanceReleaser], division: county));

        await Task.WhenAll(claims.Zip(officers, (claim, officer) => officer.MustAsync($"/api/app/subsidy-claim/{claim}/approve-payment")));

        var lines = await LinesAsync(trainee.TraineeId);
        lines.Where(l => claims.Contains(l.ClaimId)).Select(l => l.Status).ShouldBe([SubsidyClaimLineStatus.ApprovedForPayment, SubsidyClaimLineStatus.OnHold], ignoreOrder: true);
        lines.Count(l => l.Status == SubsidyClaimLineStatus.ApprovedForPayment).ShouldBe(3);
    }

    private Task<List<SubsidyClaimLine>> LinesAsync(Guid trainee) =>
        host.WithAsync<TrainingPlatformDbContext, List<SubsidyClaimLine>>(db => db.Set<SubsidyClaimLine>().AsNoTracking().Where(l => l.TraineeId == trainee).ToListAsync());

    /// <summary>What the person was granted before, somewhere else.</summary>
    private async Task GrantAsync(Guid trainee, string occupation)
    {
        var line = TestClaim.Line();
        var trained = await ClassAsync("652801", occupation);
        await SaveAsync(trained, [line with { Person = line.Person with { TraineeId = trainee } }], claim => claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>()));
    }

    /// <summary>A claim of the county for the person alone, determined by the facts, reviewed and out of its notice.</summary>
    private async Task<Guid> NoticedAsync(string county, string occupation, EnrolmentFacts trainee)
    {
        var trained = await ClassAsync(county, occupation);
        host.Taught[trained.Id] = (trained, trainee);
        var lines = await host.WithAsync<ClaimDeterminations, IReadOnlyList<LineDetermination>>(async d => (await d.ReadAsync(trained.Id, ClaimKind.TrainingSubsidy, CancellationToken.None)).Lines(null));
        (lines.ShouldHaveSingleItem().Answer!.Eligible, lines[0].Blockers.Count).ShouldBe((true, 0));
        return await SaveAsync(trained, lines, _ => { });
    }

    private async Task<Guid> SaveAsync(ClassFacts trained, IReadOnlyList<LineDetermination> lines, Action<SubsidyClaim> then)
    {
        var claim = new SubsidyClaim(Guid.CreateVersion7(), $"T{Guid.NewGuid():N}"[..30], ClaimKind.TrainingSubsidy, trained, TestClaim.Institution, TestClaim.At);
        claim.Redetermine(lines, TestClaim.At);
        claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
        claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer);
        claim.GoThroughNotice();
        then(claim);
        await host.WithAsync<TrainingPlatformDbContext, int>(db =>
        {
            db.Add(claim);
            return db.SaveChangesAsync();
        });
        return claim.Id;
    }

    private async Task<ClassFacts> ClassAsync(string county, string occupation)
    {
        var division = await host.DivisionAsync(county);
        return await host.WithAsync<TrainingPlatformDbContext, ClassFacts>(async db =>
        {
            var model = await db.Set<TrainingClass>().OrderBy(c => c.Id).FirstAsync();
            var own = new TrainingClass(Guid.CreateVersion7(), $"T{Guid.NewGuid():N}"[..30], model.CourseId, (model.InstitutionId!.Value, division), TestClass.Plan());
            db.Add(own);
            await db.SaveChangesAsync();
            return TestFacts.Class() with { Id = own.Id, Name = own.Name, DivisionId = division, InstitutionId = model.InstitutionId.Value, OccupationCode = occupation };
        });
    }

    /// <summary>The host with taught classes of the test's own making.</summary>
    public sealed class Host : PlatformHost
    {
        internal ConcurrentDictionary<Guid, (ClassFacts Class, EnrolmentFacts Trainee)> Taught { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped<ITrainingFacts>(_ => new Facts(Taught)));
        }
    }

    private sealed class Facts(ConcurrentDictionary<Guid, (ClassFacts Class, EnrolmentFacts Trainee)> taught) : ITrainingFacts
    {
        public Task<ClassFacts> ClassAsync(Guid classId, CancellationToken ct) => Task.FromResult(taught[classId].Class);

        public Task<IReadOnlyList<EnrolmentFacts>> EnrolmentsAsync(Guid classId, CancellationToken ct) => Task.FromResult<IReadOnlyList<EnrolmentFacts>>([taught[classId].Trainee]);

        public Task<IReadOnlyList<Guid>> CompletedClassesAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Guid>>([]);

        public Task<bool> HadDutyAsync(IReadOnlyCollection<Guid> userIds, IReadOnlyCollection<Guid> classIds, CancellationToken ct) => Task.FromResult(false);

        public Task<IReadOnlyDictionary<Guid, string>> OccupationNamesAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<Guid, string>>(classIds.ToDictionary(id => id, id => taught[id].Class.OccupationName));
    }
}
