using System.Net;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Administration;

public sealed class BusinessClock_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task Starts_in_April_2020_and_moves_for_every_node_and_after_a_restart()
    {
        (await host.CreateClient().Get("/api/app/business-clock").JsonAsync()).Text("today").ShouldBe("2020-04-01");

        await host.MoveClockAsync(new(2020, 5, 1));

        (await host.CreateClient().Get("/api/app/business-clock").JsonAsync()).Text("today").ShouldBe("2020-05-01");
        await using var second = new SecondNode(host.Database);
        var shown = await second.CreateClient().Get("/api/app/business-clock").JsonAsync();
        shown.Text("today").ShouldBe("2020-05-01");
        shown.GetProperty("movable").GetBoolean().ShouldBeTrue();
        await Migrator.RunAsync(host.Database, "migrate", "--demo");
        (await host.CreateClient().Get("/api/app/business-clock").JsonAsync()).Text("today").ShouldBe("2020-05-01");
    }

    [Fact]
    public async Task Tokens_live_by_the_system_clock_whatever_the_business_day()
    {
        await using var own = new PlatformHost();
        var client = await own.ClientForAsync("auditor");

        await own.MoveClockAsync(new(2035, 1, 1));

        await client.Get("/api/identity/users").JsonAsync();
    }

    [Fact]
    public async Task Answers_400_to_a_date_that_is_none() =>
        await host.CreateClient().Post("/api/app/business-clock", new { date = "soon" }).ErrorAsync(HttpStatusCode.BadRequest);

    private sealed class SecondNode(TestDatabase database) : PlatformHost(database);
}
