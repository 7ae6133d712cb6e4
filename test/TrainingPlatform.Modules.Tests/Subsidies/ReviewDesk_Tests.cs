using System.Net;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Two officers of one county at one queue of the demo.</summary>
public class ReviewDesk_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Colleague = "second-reviewer";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_that_a_colleague_took_is_left_alone_until_it_is_taken_over_or_handed_over()
    {
        var (me, other) = (await host.ClientForAsync("county-reviewer"), await ColleagueAsync());
        var item = (await me.FetchAsync("/api/app/review-desk?step=FirstReview")).Items[0];
        var (desk, id) = ("/api/app/review-desk/" + item.GetProperty("claimId"), item.GetProperty("claimId").GetGuid());
        var step = new { step = "FirstReview" };

        (await other.SendAsync(desk + "/take", step)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await me.SendAsync(desk + "/take", step)).ErrorCode.ShouldBe(SubsidiesErrorCodes.ReviewTaken);
        (await DecideAsync(me, id)).ErrorCode.ShouldBe(SubsidiesErrorCodes.ReviewTaken);
        (await me.FetchAsync("/api/app/review-desk?whose=Mine")).Items.ShouldBeEmpty();

        var mine = (await other.FetchAsync(desk + "/colleague?step=FirstReview"))
            .Body.GetProperty("colleagues")
            .EnumerateArray()
            .Select(c => c.GetProperty("userId").GetGuid())
            .ToList();
        (await other.SendAsync(desk + "/hand-over", new { step = "FirstReview", toUserId = Guid.NewGuid() })).FaultMembers.ShouldBe([
            "toUserId",
        ]);
        (
            await other.SendAsync(desk + "/hand-over", new { step = "FirstReview", toUserId = await UserAsync("county-reviewer") })
        ).Status.ShouldBe(HttpStatusCode.NoContent);
        mine.ShouldContain(await UserAsync("county-reviewer"));
        (await other.SendAsync(desk + "/give-back", step)).ErrorCode.ShouldBe(SubsidiesErrorCodes.ReviewTaken);
        (await other.SendAsync(desk + "/take", new { step = "FirstReview", takeOver = true })).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_examiner_of_the_class_reads_on_the_row_that_the_review_is_for_somebody_else()
    {
        await using var own = new PlatformHost();
        var reviewer = await own.ClientForAsync("county-reviewer");
        var claim = (await reviewer.FetchAsync("/api/app/review-desk?step=FirstReview")).Items[0].GetProperty("claimId").GetGuid();
        var examiner = await own.WithAsync<IAccounts, Guid?>(a => a.FindByUserNameAsync("county-reviewer", Ct));
        await own.WithAsync<TrainingPlatformDbContext>(db =>
            db.Set<TrainingClass>()
                .Where(c => db.Set<SubsidyClaimLine>().Any(l => l.ClaimId == claim && l.ClassId == c.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.ExaminerUserId, examiner), Ct)
        );

        var lines = (await reviewer.FetchAsync($"/api/app/subsidy-claim/{claim}")).Body.GetProperty("lines").EnumerateArray();

        lines
            .Select(l => l.GetProperty("conflict"))
            .ShouldContain(c =>
                c.ValueKind == System.Text.Json.JsonValueKind.Object
                && c.GetProperty("code").GetString() == SubsidiesErrorCodes.ReviewerExamined
            );
    }

    [Fact]
    public async Task The_queue_is_searched_and_says_what_the_found_cases_come_to()
    {
        var reviewer = await host.ClientForAsync("county-reviewer");
        var all = await reviewer.FetchAsync("/api/app/review-desk");
        var one = all.Items[0];

        var found = await reviewer.FetchAsync("/api/app/review-desk?filter=" + one.GetProperty("number").GetString()!.ToLowerInvariant());
        var ofKind = await reviewer.FetchAsync("/api/app/review-desk?kind=" + one.GetProperty("kind").GetString());
        var none = await reviewer.FetchAsync("/api/app/review-desk?filter=nobody-files-this");

        found.Items.ShouldHaveSingleItem().GetProperty("claimId").GetGuid().ShouldBe(one.GetProperty("claimId").GetGuid());
        Sums(found).ShouldBe((one.GetProperty("waitingLines").GetInt32(), one.GetProperty("amount").GetString()));
        ofKind.Items.Count.ShouldBeInRange(1, all.Items.Count - 1);
        Sums(all).ShouldBe((all.Items.Sum(i => i.GetProperty("waitingLines").GetInt32()), "4385.00"));
        Sums(none).ShouldBe((0, "0.00"));
    }

    [Fact]
    public async Task A_claim_is_found_by_the_name_of_its_institution()
    {
        var reviewer = await host.ClientForAsync("county-reviewer");
        var all = (await reviewer.FetchAsync("/api/app/subsidy-claim")).Items;
        var name = all[0].GetProperty("institutionName").GetString()!;

        var found = (await reviewer.FetchAsync("/api/app/subsidy-claim?filter=" + Uri.EscapeDataString(name[2..^2]))).Items;

        found.Count.ShouldBe(all.Count(c => c.GetProperty("institutionName").GetString() == name));
        found.Count.ShouldBeInRange(1, all.Count - 1);
    }

    [Fact]
    public void Who_comes_second_hears_who_was_first()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        var late = Should.Throw<BusinessException>(() => claim.Decide(ClaimStep.FirstReview, TestClaim.Actor("Late", "key-late")));

        (late.Code, late.Details["By"], late.Details["At"]).ShouldBe((SubsidiesErrorCodes.LineDecidedBefore, "First", "10:00"));
    }

    [Fact]
    public async Task An_overdue_review_is_told_above_once_and_shown_to_the_leader()
    {
        var due = await host.WithAsync<TrainingPlatformDbContext, DateOnly?>(db =>
            db.Set<SubsidyClaimLine>().Where(ReviewSteps.WaitsFor(ClaimStep.FirstReview)).MaxAsync(l => l.DueOn, Ct)
        );
        (await TellAsync()).ShouldBe(0);

        await host.MoveClockAsync(due!.Value.AddDays(1));
        (await TellAsync()).ShouldBeGreaterThan(0);
        (await TellAsync()).ShouldBe(0);

        var leader = await host.ClientForAsync("county-leader");
        (await leader.FetchAsync("/api/app/work-queue")).Items.ShouldContain(i => i.GetProperty("kind").GetString() == "ReviewOverdue");
        var load = (await leader.FetchAsync("/api/app/review-desk/load")).Body.GetProperty("reviewers").EnumerateArray();
        load.Sum(r => r.GetProperty("overdue").GetInt32()).ShouldBeGreaterThan(0);
        var reviewer = await host.ClientForAsync("county-reviewer");
        var first = (await reviewer.FetchAsync("/api/app/review-desk")).Items[0];
        (
            first.GetProperty("overdue").GetBoolean(),
            first.GetProperty("escalated").GetBoolean(),
            first.GetProperty("workingDaysLeft").GetInt32() < 0
        ).ShouldBe((true, true, true));
    }

    private static (int Lines, string? Amount) Sums(Answer queue) =>
        (queue.Body.GetProperty("lines").GetInt32(), queue.Body.GetProperty("amount").GetString());

    private Task<int> TellAsync() => host.WithAsync<ReviewEscalations, int>(e => e.RunAsync(Ct));

    private Task<Guid> UserAsync(string name) => host.WithAsync<IAccounts, Guid>(async a => (await a.FindByUserNameAsync(name, Ct))!.Value);

    private async Task<Answer> DecideAsync(HttpClient client, Guid id)
    {
        var lines = (await client.FetchAsync("/api/app/subsidy-claim/" + id)).Body.GetProperty("lines").EnumerateArray();
        var waiting = lines.First(l => l.GetProperty("awaitedStep").GetString() == "FirstReview").GetProperty("id").GetGuid();
        return await client.SendAsync(
            $"/api/app/subsidy-claim/{id}/first-review",
            new
            {
                decisions = new[]
                {
                    new
                    {
                        lineId = waiting,
                        decision = "Reject",
                        reasons = new[] { new { code = "NotEntitled" } },
                    },
                },
            }
        );
    }

    private async Task<HttpClient> ColleagueAsync()
    {
        var county = await host.WithAsync<IDivisionTree, Guid>(t => Task.FromResult(t.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id));
        var account = new NewAccount
        {
            UserName = Colleague,
            Name = "Second reviewer",
            Password = TestLogins.Password,
            RoleNames = [RoleNames.CountyReviewer],
            DivisionId = county,
        };
        await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, Ct));
        return await host.ClientForAsync(Colleague);
    }
}
