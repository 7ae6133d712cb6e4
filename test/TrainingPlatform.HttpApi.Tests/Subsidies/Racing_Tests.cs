using Shouldly;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>Case of WORKFLOWS 4.6 that two offices decide at once: one person, four classes of one year, two counties.</summary>
public sealed class Racing_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Trainee = "racing-trainee";
    private const string Approved = "ApprovedForPayment";
    private const string School = "inst1-admin";
    private const string Centre = "inst3-admin";

    private readonly Http _http = new(host);

    [Fact]
    public async Task The_third_and_the_fourth_subsidy_of_a_year_racing_in_two_counties_are_granted_once()
    {
        var korla = new CountyDesks(_http, "county-reviewer", "county-leader", "finance-releaser");
        var changji = new CountyDesks(_http, "county-reviewer-2", "county-leader-2", "finance-releaser-2");
        var (inKorla, inChangji) = await CompletedAsync();
        Guid[] earlier = [await korla.ReviewedAsync(School, inKorla[0]), await korla.ReviewedAsync(School, inKorla[1])];
        await GoThroughNoticeAsync((korla, earlier));
        foreach (var claim in earlier)
            await korla.ApproveAsync(claim);
        var (third, fourth) = (await korla.ReviewedAsync(School, inKorla[2]), await changji.ReviewedAsync(Centre, inChangji));
        await GoThroughNoticeAsync((korla, [third]), (changji, [fourth]));
        (await korla.LineStatusAsync(third), await changji.LineStatusAsync(fourth)).ShouldBe(("NoticePassed", "NoticePassed"));

        await Task.WhenAll(korla.ApproveAsync(third), changji.ApproveAsync(fourth));

        string?[] raced = [await korla.LineStatusAsync(third), await changji.LineStatusAsync(fourth)];
        raced.ShouldBe([Approved, "OnHold"], ignoreOrder: true);
        string?[] before = [await korla.LineStatusAsync(earlier[0]), await korla.LineStatusAsync(earlier[1])];
        before.Concat(raced).Count(status => status == Approved).ShouldBe(3);
    }

    /// <summary>One class after the other, so that the trainee is never in two at once.</summary>
    private async Task<(IReadOnlyList<Guid> InKorla, Guid InChangji)> CompletedAsync()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        var (school, centre) = (
            await ClassPeople.HireAsync(_http, School, "county-reviewer"),
            await ClassPeople.HireAsync(_http, Centre, "county-reviewer-2")
        );
        OwnClass[] inKorla =
        [
            Class(school, "4-10-01-02", new(2020, 4, 20), new(2020, 4, 30)),
            Class(school, "4-10-01-03", new(2020, 5, 6), new(2020, 5, 15)),
            Class(school, "4-10-01-05", new(2020, 5, 18), new(2020, 5, 29)),
        ];
        var inChangji = Class(centre, "4-10-01-06", new(2020, 6, 1), new(2020, 6, 12));
        foreach (var own in inKorla.Append(inChangji))
            await own.FileAsync();
        await host.OpenTraineeAsync(Trainee, Trainee, TestPeople.IdNumber(905));
        await _http.RegisterAsync(Trainee, "652801");
        foreach (var own in inKorla.Append(inChangji))
            await _http.EnrolAsync(Trainee, own.Id);
        foreach (var own in inKorla.Append(inChangji))
            await own.TeachAsync();
        return ([.. inKorla.Select(own => own.Id)], inChangji.Id);
    }

    /// <summary>Sixty hours of a measure that is open to everybody.</summary>
    private OwnClass Class(ClassPeople people, string occupation, DateOnly startOn, DateOnly endOn) =>
        new(host, _http, people, new OwnClassPlan(occupation, "M-HEC", 60, startOn, endOn));

    private async Task GoThroughNoticeAsync(params IReadOnlyList<(CountyDesks Desks, Guid[] Claims)> lists)
    {
        var notices = new List<(CountyDesks Desks, Guid Id, DateOnly LastDay)>();
        foreach (var (desks, claims) in lists)
        {
            var (id, lastDay) = await desks.PublishAsync(claims);
            notices.Add((desks, id, lastDay));
        }
        await host.MoveClockAsync(notices.Max(n => n.LastDay).AddDays(1));
        foreach (var notice in notices)
            await notice.Desks.CloseAsync(notice.Id);
    }
}
