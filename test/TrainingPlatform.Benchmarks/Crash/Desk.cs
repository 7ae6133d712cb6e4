using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>Calls of people with logins on the host in this process; what must work says what it answered when it does not.</summary>
internal sealed class Desk(PlatformHost host)
{
    private readonly Dictionary<string, HttpClient> _clients = [];

    /// <summary>Access tokens of everybody who has called, by user name.</summary>
    public IReadOnlyDictionary<string, AuthenticationHeaderValue> Tokens =>
        _clients.ToDictionary(c => c.Key, c => c.Value.DefaultRequestHeaders.Authorization!);

    public async Task<HttpClient> AsAsync(string userName) =>
        _clients.TryGetValue(userName, out var client) ? client : _clients[userName] = await host.ClientForAsync(userName);

    public async Task<JsonElement> GetAsync(string userName, string path) =>
        await ReadAsync(await (await AsAsync(userName)).GetAsync(path), path);

    public async Task<JsonElement> PostAsync(string userName, string path, object? body = null) =>
        await ReadAsync(await (await AsAsync(userName)).PostAsJsonAsync(path, body ?? new { }), path);

    public async Task<JsonElement> PutAsync(string userName, string path, object body) =>
        await ReadAsync(await (await AsAsync(userName)).PutAsJsonAsync(path, body), path);

    public async Task<JsonElement> SendAsync(string userName, string path, HttpContent content) =>
        await ReadAsync(await (await AsAsync(userName)).PostAsync(path, content), path);

    public static Guid Id(JsonElement row) => row.GetProperty("id").GetGuid();

    public static IEnumerable<JsonElement> Items(JsonElement page, string list = "items") => page.GetProperty(list).EnumerateArray();

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, string path)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{(int)answer.StatusCode} {path}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
