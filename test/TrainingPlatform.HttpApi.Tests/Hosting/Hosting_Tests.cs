using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Hosting;

public sealed partial class Hosting_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_live_and_ready_and_says_which_parts_are()
    {
        var client = host.CreateClient();

        (await client.GetAsync("/health/live", Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await client.Get("/health/ready").JsonAsync();
        ready
            .GetProperty("checks")
            .EnumerateObject()
            .ToDictionary(c => c.Name, c => c.Value.GetString())
            .ShouldBe(
                new Dictionary<string, string?>
                {
                    ["database"] = "Healthy",
                    ["keys"] = "Healthy",
                    ["front end"] = "Healthy",
                },
                ignoreOrder: true
            );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/Account/Login")]
    [InlineData("/api/abp/application-configuration")]
    [InlineData("/api/app/no-such-thing")]
    [InlineData("/api/app/division?on=nonsense")]
    public async Task Sends_the_security_headers_with_every_answer(string path)
    {
        var response = await host.CreateClient().GetAsync(path, Ct);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe-eval");
        Script().Match(policy).Value.ShouldNotContain("unsafe-inline");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        if (path.StartsWith("/api", StringComparison.Ordinal))
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("GET", "/api/app/no-such-thing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/no-such-thing.json", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/app/work-queue", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/api/app/subsidy-claim/01980000-0000-7000-8000-000000000000/submit", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/app/subsidy-claim", HttpStatusCode.BadRequest)]
    public async Task Answers_every_api_address_in_the_error_format_with_a_body_or_without(
        string method,
        string path,
        HttpStatusCode expected
    )
    {
        var client = await host.ClientForAsync("inst1-admin");

        var error = await client.SendAsync(new(new(method), path), Ct).ErrorAsync(expected);

        error.Text("code").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("GET", "/my/money", HttpStatusCode.OK)]
    [InlineData("GET", "/no-such-picture.png", HttpStatusCode.NotFound)]
    [InlineData("POST", "/my/money", HttpStatusCode.NotFound)]
    public async Task Serves_the_page_to_readers_only(string method, string path, HttpStatusCode expected)
    {
        var response = await host.CreateClient().SendAsync(new(new(method), path), Ct);

        response.StatusCode.ShouldBe(expected);
        (response.Content.Headers.ContentType?.MediaType == "text/html").ShouldBe(expected == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Browses_the_api_document_without_any_other_site()
    {
        var client = host.CreateClient();

        (await client.Get("/openapi/v1.json").JsonAsync()).GetProperty("paths").TryGetProperty("/api/identity/users", out _).ShouldBeTrue();
        var response = await client.GetAsync("/scalar/", Ct);
        var page = await response.Content.ReadAsStringAsync(Ct);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldNotContain("https://");
        var nonce = Nonce().Match(response.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;
        nonce.ShouldNotBeEmpty();
        Scripts().Matches(page).ShouldAllBe(s => s.Value.Contains("nonce=\"" + nonce) || s.Value.Contains("src="));
    }

    [Fact]
    public async Task Answers_429_in_the_error_format_when_somebody_asks_too_often()
    {
        await using var strict = new StrictHost();
        var client = strict.CreateClient();
        for (var i = 0; i < 3; i++)
            (await client.Post("/api/account/send-password-reset-code", new { email = "nobody@example.org" })).StatusCode.ShouldBe(
                HttpStatusCode.NoContent
            );

        var error = await client
            .Post("/api/account/send-password-reset-code", new { email = "nobody@example.org" })
            .ErrorAsync(HttpStatusCode.TooManyRequests);

        error.Text("code").ShouldBe("TrainingPlatform:TooManyRequests");
        for (var i = 0; i < 3; i++)
            await client.PostAsync("/Account/Login", new FormUrlEncodedContent([]), Ct);
        (await client.PostAsync("/Account/Login", new FormUrlEncodedContent([]), Ct)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private sealed class StrictHost : PlatformHost
    {
        protected override IEnumerable<KeyValuePair<string, string>> Configure() =>
            [new("RateLimits:Register", "3"), new("RateLimits:Login", "3")];
    }

    [GeneratedRegex("script-src[^;]*")]
    private static partial Regex Script();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Scripts();
}
