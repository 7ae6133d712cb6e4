using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Accounts;

public sealed class SignIn_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signs_in_through_the_login_page_with_code_and_PKCE()
    {
        var client = await host.ClientForAsync("county-reviewer");

        var config = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration", Ct);

        var user = config.GetProperty("currentUser");
        user.GetProperty("isAuthenticated").GetBoolean().ShouldBeTrue();
        user.GetProperty("userName").GetString().ShouldBe("county-reviewer");
        user.GetProperty("roles").EnumerateArray().Select(r => r.GetString()).ShouldBe(["county-reviewer"]);
    }

    [Fact]
    public async Task Discovery_names_the_issuer_with_a_slash_and_endpoints_below_it()
    {
        var discovery = await host.CreateClient().GetFromJsonAsync<JsonElement>("/.well-known/openid-configuration", Ct);

        discovery.GetProperty("issuer").GetString().ShouldBe("http://localhost/");
        foreach (
            var name in new[]
            {
                "authorization_endpoint",
                "token_endpoint",
                "end_session_endpoint",
                "userinfo_endpoint",
                "revocation_endpoint",
                "jwks_uri",
            }
        )
            discovery.GetProperty(name).GetString().ShouldStartWith("http://localhost/");
        discovery
            .GetProperty("grant_types_supported")
            .EnumerateArray()
            .Select(g => g.GetString())
            .ShouldBe(["authorization_code", "refresh_token"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_access_token_is_a_readable_JWT_without_rights_or_personal_data()
    {
        var tokens = await host.SignInAsync("county-reviewer");

        var payload = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(tokens.AccessToken.Split('.')[1])).RootElement;
        payload
            .EnumerateObject()
            .Select(p => p.Name)
            .Order()
            .ShouldBe(
                ["aud", "client_id", "exp", "iat", "iss", "jti", "oi_au_id", "oi_prst", "oi_tkn_id", "preferred_username", "scope", "sub"],
                ignoreOrder: true
            );
        tokens.Scope.Split(' ').ShouldBe(SignIn.Scope.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public async Task Refreshes_twice_with_one_token_because_two_tabs_may()
    {
        var tokens = await host.SignInAsync("county-reviewer");
        var client = host.CreateClient();

        var first = await client.RefreshAsync(tokens.RefreshToken);
        var second = await client.RefreshAsync(tokens.RefreshToken);

        first.AccessToken.ShouldNotBe(second.AccessToken);
    }

    [Fact]
    public async Task Refuses_a_refresh_token_after_it_was_revoked()
    {
        var tokens = await host.SignInAsync("county-reviewer");
        var client = host.CreateClient();

        var form = new Dictionary<string, string>
        {
            ["client_id"] = SignIn.ClientId,
            ["token"] = tokens.RefreshToken,
            ["token_type_hint"] = "refresh_token",
        };
        (await client.PostAsync("/connect/revocat", new FormUrlEncodedContent(form), Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await client.PostTokenAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = tokens.RefreshToken });
        answer.GetProperty("error").GetString().ShouldBe("invalid_grant");
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost/somewhere")]
    [InlineData("https://localhost.evil.example")]
    public async Task Refuses_a_redirect_to_an_address_that_is_not_ours(string redirectUri)
    {
        var response = await host.CreateBrowser().GetAsync(SignIn.AuthorizeAddress("v", redirectUri), Ct);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Refuses_a_code_without_the_right_verifier()
    {
        using var browser = host.CreateBrowser();
        var login = (
            await browser.GetAsync(SignIn.AuthorizeAddress("the-right-verifier-of-at-least-43-characters-x"), Ct)
        ).Headers.Location!.ToString();
        var back = await browser.PostFormAsync(login, new() { ["login"] = "county-reviewer", ["password"] = TestLogins.Password });
        var code = SignIn.CodeOf(await browser.GetAsync(back.Headers.Location, Ct));

        var answer = await browser.PostTokenAsync(
            new()
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
                ["redirect_uri"] = SignIn.Origin,
                ["code_verifier"] = "another-verifier-of-at-least-43-characters-xxx",
            }
        );

        answer.GetProperty("error").GetString().ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Refuses_a_posted_form_without_its_antiforgery_field()
    {
        using var browser = host.CreateBrowser();
        var form = new Dictionary<string, string> { ["login"] = "county-reviewer", ["password"] = TestLogins.Password };

        var answer = await browser.PostAsync("/Account/Login", new FormUrlEncodedContent(form), Ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Contains("Set-Cookie").ShouldBeTrue();
        (await browser.GetAsync(SignIn.AuthorizeAddress("v"), Ct)).Headers.Location!.ToString().ShouldContain("/Account/Login");
    }

    [Fact]
    public async Task Never_leaves_the_site_after_signing_in()
    {
        using var browser = host.CreateBrowser();

        foreach (var evil in new[] { "https://evil.example/", "//evil.example", "/\\evil.example" })
        {
            var answer = await browser.PostFormAsync(
                "/Account/Login?ReturnUrl=" + Uri.EscapeDataString(evil),
                new() { ["login"] = "county-reviewer", ["password"] = TestLogins.Password }
            );
            answer.Headers.Location!.ToString().ShouldBe("/");
        }
    }

    [Fact]
    public async Task Ends_the_session_and_returns_to_the_front_end()
    {
        using var browser = host.CreateBrowser();
        var verifier = new string('v', 43);
        var login = (await browser.GetAsync(SignIn.AuthorizeAddress(verifier), Ct)).Headers.Location!.ToString();
        var back = await browser.PostFormAsync(login, new() { ["login"] = "county-reviewer", ["password"] = TestLogins.Password });
        var tokens = await browser.ExchangeAsync(SignIn.CodeOf(await browser.GetAsync(back.Headers.Location, Ct)), verifier);

        var end = await browser.GetAsync(
            $"/connect/endsession?id_token_hint={tokens.IdToken}&post_logout_redirect_uri={Uri.EscapeDataString(SignIn.Origin)}&culture=zh-Hans",
            Ct
        );

        end.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        end.Headers.Location!.ToString().TrimEnd('/').ShouldBe(SignIn.Origin);
        (await browser.GetAsync(SignIn.AuthorizeAddress(verifier), Ct)).Headers.Location!.ToString().ShouldContain("/Account/Login");
    }

    [Fact]
    public async Task A_cookie_alone_opens_nothing_under_api()
    {
        using var browser = host.CreateBrowser();
        await browser.PostFormAsync("/Account/Login", new() { ["login"] = "region-admin", ["password"] = TestLogins.Password });

        var config = await browser.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration", Ct);

        config.GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("zh-Hans", "登录")]
    [InlineData("en", "Sign in")]
    public async Task Shows_the_login_page_in_the_language_of_the_front_end(string culture, string title)
    {
        var page = await host.CreateClient()
            .GetStringAsync($"/Account/Login?ReturnUrl=%2Fconnect%2Fauthorize%3Fculture%3D{culture}%26ui-culture%3D{culture}", Ct);

        page.ShouldContain($"<h1>{title}</h1>");
        page.ShouldContain($"lang=\"{culture}\"");
        page.ShouldNotContain("Account:");
    }

    [Fact]
    public async Task Lists_the_demo_logins_in_Development()
    {
        var page = await host.CreateClient().GetStringAsync("/Account/Login", Ct);

        page.ShouldContain("county-reviewer");
        page.ShouldContain(TestLogins.Password);
    }

    [Fact]
    public async Task Answers_400_to_a_foreign_host_name()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/Account/ForgotPassword");
        request.Headers.Host = "evil.example";

        (await host.CreateClient().SendAsync(request, Ct)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
