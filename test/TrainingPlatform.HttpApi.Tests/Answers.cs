using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests;

/// <summary>Short words for asking and checking.</summary>
internal static class Answers
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> asked, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var response = await asked;
        var text = await response.Content.ReadAsStringAsync(Ct);
        response.StatusCode.ShouldBe(expected, text);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The body of an error, after checking status and ABP's header.</summary>
    public static async Task<JsonElement> ErrorAsync(this Task<HttpResponseMessage> asked, HttpStatusCode expected)
    {
        var body = await asked.JsonAsync(expected);
        (await asked).Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        var error = body.GetProperty("error");
        error.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        return error;
    }

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static IEnumerable<JsonElement> Items(this JsonElement page) => page.GetProperty("items").EnumerateArray();

    public static Task<HttpResponseMessage> Get(this HttpClient client, string address) => client.GetAsync(address, Ct);

    public static Task<HttpResponseMessage> Post(this HttpClient client, string address, object? body = null) =>
        client.PostAsJsonAsync(address, body ?? new { }, Ct);

    public static Task<HttpResponseMessage> Put(this HttpClient client, string address, object body) =>
        client.PutAsJsonAsync(address, body, Ct);

    public static Task<HttpResponseMessage> Delete(this HttpClient client, string address) => client.DeleteAsync(address, Ct);

    /// <summary>The policies that the client is told it has.</summary>
    public static async Task<IReadOnlySet<string>> PoliciesAsync(this HttpClient client)
    {
        var config = await client.Get("/api/abp/application-configuration").JsonAsync();
        return config.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(p => p.Name).ToHashSet();
    }
}
