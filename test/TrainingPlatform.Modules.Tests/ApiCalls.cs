using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace TrainingPlatform;

/// <summary>What the API answered.</summary>
public sealed record Answer(HttpStatusCode Status, JsonElement Body)
{
    public string? Text(string name) => Body.GetProperty(name).GetString();

    public Guid Id => Body.GetProperty("id").GetGuid();

    public string? ErrorCode => Body.GetProperty("error").GetProperty("code").GetString();

    /// <summary>What the screen shows.</summary>
    public string Message => Body.GetProperty("error").GetProperty("message").GetString()!;

    /// <summary>Field names of the validation errors.</summary>
    public IReadOnlyList<string> FaultMembers =>
        [
            .. Body.GetProperty("error")
                .GetProperty("validationErrors")
                .EnumerateArray()
                .SelectMany(e => e.GetProperty("members").EnumerateArray())
                .Select(m => m.GetString()!),
        ];

    public IReadOnlyList<JsonElement> Items => [.. Body.GetProperty("items").EnumerateArray()];
}

public static class ApiCalls
{
    public static Task<Answer> FetchAsync(this HttpClient client, string address) => client.CallAsync(HttpMethod.Get, address, null);

    public static Task<Answer> SendAsync(this HttpClient client, string address, object? body = null) =>
        client.CallAsync(HttpMethod.Post, address, body ?? new { });

    public static Task<Answer> ReplaceAsync(this HttpClient client, string address, object body) =>
        client.CallAsync(HttpMethod.Put, address, body);

    /// <summary>Posts and expects 200; a failure shows the answer.</summary>
    public static async Task<Answer> MustAsync(this HttpClient client, string address, object? body = null)
    {
        var answer = await client.SendAsync(address, body);
        answer.Status.ShouldBe(HttpStatusCode.OK, $"{address}: {answer.Body}");
        return answer;
    }

    private static async Task<Answer> CallAsync(this HttpClient client, HttpMethod method, string address, object? body)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(
            response.StatusCode,
            text.Length > 0 && text[0] is '{' or '[' ? JsonSerializer.Deserialize<JsonElement>(text) : default
        );
    }
}
