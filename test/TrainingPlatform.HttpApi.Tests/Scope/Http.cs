using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>Calls with the logins of different people; what must work says what it answered when it does not.</summary>
internal sealed class Http(PlatformHost host)
{
    private readonly Dictionary<string, HttpClient> _clients = [];

    public HttpClient Anonymous => field ??= host.CreateClient(new() { AllowAutoRedirect = false });

    public async Task<HttpClient> AsAsync(string userName) =>
        _clients.TryGetValue(userName, out var client) ? client : _clients[userName] = await host.ClientForAsync(userName);

    public async Task<JsonElement> GetAsync(string userName, string path) =>
        await ReadAsync(await (await AsAsync(userName)).GetAsync(path), path);

    public async Task<JsonElement> PostAsync(string userName, string path, object? body = null) =>
        await ReadAsync(await (await AsAsync(userName)).PostAsJsonAsync(path, body ?? new { }), path);

    public async Task<JsonElement> PutAsync(string userName, string path, object body) =>
        await ReadAsync(await (await AsAsync(userName)).PutAsJsonAsync(path, body), path);

    public async Task<Guid> UploadAsync(string userName, string path, string kind, byte[] content)
    {
        using var form = Form(kind, content);
        return Id(await ReadAsync(await (await AsAsync(userName)).PostAsync(path, form), path));
    }

    public async Task<JsonElement> SendFormAsync(string userName, string path, MultipartFormDataContent form) =>
        await ReadAsync(await (await AsAsync(userName)).PostAsync(path, form), path);

    public static Guid Id(JsonElement row) => row.GetProperty("id").GetGuid();

    public static MultipartFormDataContent Form(string kind, byte[] content)
    {
        var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        return new() { { new StringContent(kind), "kind" }, { file, "file", "evidence.pdf" } };
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, string path)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {path}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
