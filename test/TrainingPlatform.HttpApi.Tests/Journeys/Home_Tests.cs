using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

[Trait("Category", "Journey")]
public class Home_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Theory]
    [InlineData(1360)]
    [InlineData(390)]
    public async Task A_stranger_reads_the_home_page_in_Chinese(int width)
    {
        await using var visitor = await host.VisitAsync(width);

        await visitor.GoAsync("/");

        (await visitor.Page.GetAttributeAsync("html", "lang")).ShouldBe("zh-Hans");
        (await visitor.Page.InnerTextAsync("h1")).ShouldMatch("[\u4e00-\u9fff]{4}");
        (await visitor.ReadingFaultsAsync(phone: width < 720)).ShouldBeEmpty();
        await visitor.ShootAsync($"home-{width}");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_signs_in_is_back_on_the_page_they_came_from()
    {
        await using var institution = await host.VisitAsync();
        await institution.GoAsync("/institutions/register");
        await institution.Page.GetByText("已有账号，登录").ClickAsync();
        await institution.TypeLoginAsync("inst1-admin");
        new Uri(institution.Page.Url).AbsolutePath.ShouldBe("/institutions/register/form");

        await using var trainee = await host.VisitAsync(390);
        await trainee.GoAsync("/open-classes");
        await trainee.Page.Locator("header").GetByText("登录", new() { Exact = true }).ClickAsync();
        await trainee.TypeLoginAsync("trainee1");
        new Uri(trainee.Page.Url).AbsolutePath.ShouldBe("/open-classes");
    }

    /// <summary>Whoever forges the address in the request for a login wins nothing: the router opens it here or not at all.</summary>
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task A_forged_way_back_never_leaves_this_site(string address)
    {
        await using var visitor = await host.VisitAsync();
        await visitor.Page.RouteAsync(
            "**/connect/authorize**",
            route => route.ContinueAsync(new() { Url = WithWayBack(route.Request.Url, address) })
        );
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await visitor.GoAsync("/open-classes");

        await visitor.Page.Locator("header").GetByText("登录", new() { Exact = true }).ClickAsync();
        await visitor.TypeLoginAsync("trainee1");

        visitor.Page.Url.ShouldStartWith(host.Address + "/");
        asked
            .Where(url => url.StartsWith("http", StringComparison.Ordinal))
            .ShouldAllBe(url => url.StartsWith(host.Address + "/", StringComparison.Ordinal));
    }

    /// <summary>The state of the request is a nonce and, after a semicolon, the address.</summary>
    private static string WithWayBack(string request, string address) =>
        Regex.Replace(
            request,
            "(?<=[?&]state=[^&]*?)(;|%3B)[^&]*",
            "%3B" + Uri.EscapeDataString(Uri.EscapeDataString(address)),
            RegexOptions.IgnoreCase
        );
}
