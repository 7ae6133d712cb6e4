using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace TrainingPlatform.TestBase;

/// <summary>What the token endpoint answered.</summary>
public sealed record Tokens(string AccessToken, string RefreshToken, string IdToken, string Scope);

/// <summary>Signs in as the front end does: authorize, the real login page with its antiforgery field, code, PKCE, token.</summary>
public static partial class SignIn
{
    public const string ClientId = "TrainingPlatform_App";
    public const string Scope = "openid offline_access TrainingPlatform";
    public const string Origin = "http://localhost";

    /// <summary>A client that carries a bearer token of the user.</summary>
    public static async Task<HttpClient> ClientForAsync(this PlatformHost host, string userName, string password = TestLogins.Password)
    {
        var tokens = await host.SignInAsync(userName, password);
        var client = host.Connect();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken);
        client.DefaultRequestHeaders.Add("Accept-Language", "zh-Hans");
        return client;
    }

    public static async Task<Tokens> SignInAsync(this PlatformHost host, string userName, string password = TestLogins.Password)
    {
        using var browser = host.CreateBrowser();
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var origin = host.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        var authorize = AuthorizeAddress(verifier, origin);
        using var asked = await browser.GetAsync(authorize);
        if (asked.Headers.Location is not { } login)
            throw new InvalidOperationException(
                $"authorize of {origin} answered {asked.StatusCode} {await asked.Content.ReadAsStringAsync()}"
            );
        using var answer = await browser.PostFormAsync(login.ToString(), new() { ["login"] = userName, ["password"] = password });
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException(
                $"sign-in of {userName} refused: {answer.StatusCode} {Alert(await answer.Content.ReadAsStringAsync())}"
            );
        using var code = await browser.GetAsync(answer.Headers.Location);
        return await browser.ExchangeAsync(CodeOf(code), verifier, origin);
    }

    /// <summary>A client that keeps cookies and follows nothing by itself.</summary>
    public static HttpClient CreateBrowser(this PlatformHost host) => host.Connect();

    public static string AuthorizeAddress(string verifier, string redirectUri = Origin) =>
        QueryHelpers.AddQueryString(
            "/connect/authorize",
            new Dictionary<string, string?>
            {
                ["response_type"] = "code",
                ["client_id"] = ClientId,
                ["redirect_uri"] = redirectUri,
                ["scope"] = Scope,
                ["state"] = "s",
                ["nonce"] = "n",
                ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
                ["code_challenge_method"] = "S256",
                ["culture"] = "zh-Hans",
                ["ui-culture"] = "zh-Hans",
            }
        );

    /// <summary>Opens the page, takes its antiforgery field along and posts the form.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient browser, string address, Dictionary<string, string> fields)
    {
        var page = await browser.GetStringAsync(address);
        var form = new Dictionary<string, string>(fields)
        {
            ["__RequestVerificationToken"] = AntiforgeryField().Match(page).Groups[1].Value,
        };
        return await browser.PostAsync(address, new FormUrlEncodedContent(form));
    }

    public static string CodeOf(HttpResponseMessage redirect) =>
        QueryHelpers.ParseQuery(redirect.Headers.Location!.Query)["code"].ToString();

    public static async Task<Tokens> ExchangeAsync(this HttpClient client, string code, string verifier, string redirectUri = Origin) =>
        Read(
            await client.PostTokenAsync(
                new()
                {
                    ["grant_type"] = "authorization_code",
                    ["code"] = code,
                    ["redirect_uri"] = redirectUri,
                    ["code_verifier"] = verifier,
                }
            )
        );

    public static async Task<Tokens> RefreshAsync(this HttpClient client, string refreshToken) =>
        Read(await client.PostTokenAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }));

    public static async Task<JsonElement> PostTokenAsync(this HttpClient client, Dictionary<string, string> form)
    {
        using var answer = await client.PostAsync(
            "/connect/token",
            new FormUrlEncodedContent(new Dictionary<string, string>(form) { ["client_id"] = ClientId })
        );
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static Tokens Read(JsonElement answer) =>
        answer.TryGetProperty("access_token", out var access)
            ? new(
                access.GetString()!,
                answer.GetProperty("refresh_token").GetString()!,
                answer.GetProperty("id_token").GetString()!,
                answer.GetProperty("scope").GetString()!
            )
            : throw new InvalidOperationException("no token: " + answer);

    private static string Alert(string page) => AlertText().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();

    [GeneratedRegex("role=\"alert\">([^<]*)<")]
    private static partial Regex AlertText();
}
