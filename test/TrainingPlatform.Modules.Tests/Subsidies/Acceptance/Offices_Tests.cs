using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.LateFilings;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies.Acceptance;

/// <summary>Registers as files in a folder of the test; nothing else differs from the demo host.</summary>
public sealed class RegisterHost : PlatformHost
{
    public string IdentityFile => Path.Combine(Database.Directory, "identity.csv");

    protected override IEnumerable<KeyValuePair<string, string>> Configure() =>
        [new("Registers:Identity", IdentityFile), new("Jobs:Enabled", "false")];
}

/// <summary>What offices and registers do to a case, on the database of the demo.</summary>
public class Offices_Tests(RegisterHost host) : IClassFixture<RegisterHost>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reviewer_who_entered_the_roster_tries_to_approve_it()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        var classId = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<SubsidyClaim>().Select(c => c.ClassId).FirstAsync(Ct)
        );
        var trained = await host.WithAsync<ITrainingFacts, ClassFacts>(t => t.ClassAsync(classId, Ct));
        trained.RosterUserIds.ShouldNotBeEmpty();

        var duties = await host.WithAsync<ActorReader, ClassDuties>(a => a.DutiesAsync(trained, Ct));

        var clerk = new ClaimActor(trained.RosterUserIds[0], null, "Clerk", TestClaim.At);
        SubsidyClaim_Tests
            .Code(() => claim.Decide(ClaimStep.FirstReview, clerk, duties: duties))
            .ShouldBe(SubsidiesErrorCodes.ReviewerMadeRoster);
    }

    [Fact]
    public async Task An_examiner_of_the_class_tries_to_approve_it()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        var classId = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<SubsidyClaim>().Select(c => c.ClassId).FirstAsync(Ct)
        );
        var trained = await host.WithAsync<ITrainingFacts, ClassFacts>(t => t.ClassAsync(classId, Ct));
        trained.ExaminerUserIds.ShouldNotBeEmpty();

        var duties = await host.WithAsync<ActorReader, ClassDuties>(a => a.DutiesAsync(trained, Ct));

        var examiner = new ClaimActor(trained.ExaminerUserIds[0], null, "Examiner", TestClaim.At);
        SubsidyClaim_Tests
            .Code(() => claim.Decide(ClaimStep.FirstReview, examiner, duties: duties))
            .ShouldBe(SubsidiesErrorCodes.ReviewerExamined);
    }

    [Fact]
    public async Task An_external_check_that_is_down_is_unavailable_not_failed_and_is_asked_again()
    {
        var id = await OpenClaimAsync();
        await RefreshAsync(id);
        (await IdentityAsync(id)).ShouldAllBe(c => c.Result == CheckResult.Unavailable && c.NextTryOn != null);

        await SubmitAsync(id);
        await File.WriteAllTextAsync(host.IdentityFile, "# nobody is in it\n", Ct);
        await host.MoveClockAsync(await DayAsync(2));
        (await host.WithAsync<CheckRetries, int>(r => r.RunAsync(Ct))).ShouldBe(1);

        (await IdentityAsync(id)).ShouldContain(c => c.Result == CheckResult.Fail);
        (await host.WithAsync<CheckRetries, int>(r => r.RunAsync(Ct))).ShouldBe(0);
    }

    [Fact]
    public void An_epidemic_end_date_set_later_revives_what_its_clause_refused_and_nothing_else()
    {
        var after = LateFiling_Tests.Request(new DateOnly(2021, 3, 2));
        var never = LateFiling_Tests.Request(new DateOnly(2021, 12, 31));
        var unproven = LateFiling_Tests.Request(new DateOnly(2020, 12, 1));
        unproven.Refuse("no proof", TestClaim.FirstReviewer);
        var later = Policy.Eligibility.FilingWindow.Of(
            "M-LPT",
            new DateOnly(2020, 5, 31),
            TestFacts.EpidemicEnds(new DateOnly(2020, 12, 31)).Edition
        )!;

        var changed = new[] { after, never, unproven }.Select(r => r.Check(later, TestClaim.At)).ToList();

        changed.ShouldBe([true, false, false]);
        (after.Status, after.ExtendedTo).ShouldBe((LateFilingStatus.Requested, new DateOnly(2021, 3, 31)));
        never.Status.ShouldBe(LateFilingStatus.Refused);
        unproven.RefusalCode.ShouldBe(LateFilingRefusals.NotProven);
    }

    private async Task<IReadOnlyList<LineCheck>> IdentityAsync(Guid id) =>
        await host.WithAsync<TrainingPlatformDbContext, IReadOnlyList<LineCheck>>(async db =>
        {
            var claim = await db.LoadClaimAsync(id, null, Ct);
            return
            [
                .. claim
                    .Lines.Where(l => l.Checks.Any(c => c.Code == CheckCodes.Identity && c.Result != CheckResult.NoData))
                    .Select(l => l.Checks.Single(c => c.Code == CheckCodes.Identity)),
            ];
        });

    /// <summary>A demo claim with a line that was sent back, which is worked out anew.</summary>
    private Task<Guid> OpenClaimAsync() =>
        host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<SubsidyClaimLine>()
                .Where(l => l.Status == SubsidyClaimLineStatus.Returned && l.Kind == ClaimKind.TrainingSubsidy)
                .OrderBy(l => l.Id)
                .Select(l => l.ClaimId)
                .FirstAsync(Ct)
        );

    private Task RefreshAsync(Guid id) => PostAsync(id, "refresh");

    private Task SubmitAsync(Guid id) => PostAsync(id, "submit");

    private async Task PostAsync(Guid id, string verb)
    {
        foreach (var clerk in (string[])["inst1-admin", "inst2-admin", "inst3-admin"])
        {
            var client = await host.ClientForAsync(clerk);
            using var answer = await client.PostAsync(
                $"/api/app/subsidy-claim/{id}/{verb}",
                System.Net.Http.Json.JsonContent.Create(new { }),
                Ct
            );
            if (answer.IsSuccessStatusCode)
                return;
        }

        throw new InvalidOperationException("no institution owns the claim");
    }

    private Task<DateOnly> DayAsync(int later) => host.WithAsync<IBusinessClock, DateOnly>(c => Task.FromResult(c.Today.AddDays(later)));
}
