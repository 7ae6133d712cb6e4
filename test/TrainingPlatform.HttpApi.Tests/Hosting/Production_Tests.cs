using System.Net;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Hosting;

public sealed class Production_Tests
{
    [Fact]
    public async Task Refuses_demo_passwords_demo_keys_a_shifted_clock_and_an_http_origin_all_at_once()
    {
        await using var host = new DemoInProduction();

        var refusal = Should.Throw<Exception>(() => host.CreateClient()).ToString();

        refusal.ShouldContain("http://platform.example/, which is not https");
        refusal.ShouldContain("Demo:Password is set");
        refusal.ShouldContain("Clock:BusinessStart is set");
        refusal.ShouldContain("accounts have the demo password");
        refusal.ShouldContain("the business clock of this database is shifted");
        refusal.ShouldContain("the master key was made by a development machine");
        refusal.ShouldContain("the signing certificate was made by a development machine");
    }

    [Fact]
    public async Task Starts_on_a_clean_database_and_shows_nothing_of_the_demonstration()
    {
        await using var host = new CleanProduction();
        var client = host.CreateClient(new() { BaseAddress = new("https://platform.example"), AllowAutoRedirect = false });
        var ct = TestContext.Current.CancellationToken;

        (await client.GetAsync("/health/ready", ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await client.GetAsync("/Account/Login", ct);
        (await page.Content.ReadAsStringAsync(ct)).ShouldNotContain("class=\"card demo\"");
        page.Headers.GetValues("Strict-Transport-Security").Single().ShouldStartWith("max-age=31536000");
        page.Headers.GetValues("Set-Cookie").ShouldAllBe(c => c.Contains("secure") && c.Contains("httponly"));
        (await client.Post("/api/app/business-clock", new { date = "2020-05-01" })).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await client.GetAsync("/openapi/v1.json", ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Get("/api/app/business-clock").JsonAsync()).GetProperty("movable").GetBoolean().ShouldBeFalse();
    }

    private sealed class DemoInProduction : PlatformHost
    {
        protected override string EnvironmentName => "Production";

        protected override async Task<TestDatabase> NewDatabaseAsync()
        {
            var database = await TestDatabase.CreateAsync();
            await using var development = new DevelopmentOn(database);
            development.CreateClient();
            return database;
        }

        protected override IEnumerable<KeyValuePair<string, string>> Configure() =>
            [new("App:Origins", "http://platform.example"), new("Clock:BusinessStart", "2020-04-01")];
    }

    /// <summary>Runs once in Development, so that development certificates lie in the folder.</summary>
    private sealed class DevelopmentOn(TestDatabase database) : PlatformHost(database);

    private sealed class CleanProduction : PlatformHost
    {
        protected override string EnvironmentName => "Production";

        protected override async Task<TestDatabase> NewDatabaseAsync()
        {
            var database = await TestDatabase.CreateEmptyAsync();
            (await Migrator.RunInProductionAsync(database, "migrate")).ShouldBe(0);
            return database;
        }

        protected override IEnumerable<KeyValuePair<string, string>> Configure() =>
            [new("App:Origins", "https://platform.example"), new("Demo:Password", "")];
    }
}
