using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>A command as a client sends it.</summary>
/// <param name="Name">Under this name its answer is logged.</param>
/// <param name="Target">The row it is about.</param>
internal sealed record Order(string Name, string User, string Path, Guid Target)
{
    public object? Body { get; init; }

    /// <summary>Instead of a body: a file to upload.</summary>
    public Func<HttpContent>? Upload { get; init; }

    /// <summary>What of the answer is logged beside the target; null logs nothing of it.</summary>
    public Func<JsonElement, string?>? Detail { get; init; }

    /// <summary>Takes the target out of the answer, for what the command makes.</summary>
    public Func<JsonElement, Guid?>? Made { get; init; }

    /// <summary>Is shown every answer that was good.</summary>
    public Action<JsonElement>? Answered { get; init; }

    /// <summary>Does the command take an <c>Idempotency-Key</c>?</summary>
    public bool Keyed { get; init; }
}

/// <summary>Sends to whichever node is up, counts every answer, and writes down what was acknowledged.</summary>
internal sealed class Traffic(Cluster cluster, IReadOnlyDictionary<string, AuthenticationHeaderValue> tokens, AckLog acks)
{
    private const int Tries = 4;
    private long _sent;
    private long _cut;

    /// <summary>Answers by status code.</summary>
    public ConcurrentDictionary<int, long> Statuses { get; } = [];

    /// <summary>Acknowledged decisions by command.</summary>
    public ConcurrentDictionary<string, long> Decisions { get; } = [];

    /// <summary>Refusals by code of the rule.</summary>
    public ConcurrentDictionary<string, long> Refusals { get; } = [];

    /// <summary>What a server of ours answered with 500 and above.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Requests whose answer never came, because the node was killed under them.</summary>
    public long Cut => Interlocked.Read(ref _cut);

    public async Task<JsonElement?> ReadAsync(string user, string path, CancellationToken ct)
    {
        var answer = await OnceAsync(user, () => new HttpRequestMessage(HttpMethod.Get, path), ct);
        return answer is { Ok: true } ? answer.Json : null;
    }

    public async Task<byte[]?> DownloadAsync(string user, string path, CancellationToken ct) =>
        (await OnceAsync(user, () => new HttpRequestMessage(HttpMethod.Get, path), ct)) is { Ok: true } a ? a.Bytes : null;

    /// <summary>Every other command is clicked twice at once; every other one carries a key, and is then sent again when its answer is lost.</summary>
    public async Task DecideAsync(int client, Order order, CancellationToken ct)
    {
        var key = order.Keyed && Random.Shared.Next(2) == 0 ? Guid.NewGuid().ToString("N") : null;
        var clicks = Random.Shared.Next(2) == 0 ? 2 : 1;
        await Task.WhenAll(Enumerable.Range(0, clicks).Select(_ => ClickAsync(client, order, key, ct)));
    }

    private async Task ClickAsync(int client, Order order, string? key, CancellationToken ct)
    {
        for (var attempt = 0; attempt < (key is null ? 1 : Tries); attempt++)
        {
            var answer = await OnceAsync(order.User, () => Request(order, key), ct);
            if (answer is null)
                continue;
            if (answer.Ok)
            {
                Acknowledge(client, order, answer.Json);
                order.Answered?.Invoke(answer.Json);
            }
            return;
        }
    }

    private void Acknowledge(int client, Order order, JsonElement answer)
    {
        if (order.Detail is { } detail && detail(answer) is null)
            return;
        var target = order.Made is { } made ? made(answer) ?? order.Target : order.Target;
        acks.Write(new Acknowledged(order.Name, target, order.Detail?.Invoke(answer), client, DateTimeOffset.UtcNow));
        Decisions.AddOrUpdate(order.Name, 1, (_, n) => n + 1);
    }

    private static HttpRequestMessage Request(Order order, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, order.Path)
        {
            Content = order.Upload?.Invoke() ?? JsonContent.Create(order.Body ?? new { }),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private async Task<Answer?> OnceAsync(string user, Func<HttpRequestMessage> make, CancellationToken ct)
    {
        var node = await cluster.AnyAsync(ct);
        using var request = make();
        request.Headers.Authorization = tokens[user];
        Interlocked.Increment(ref _sent);
        try
        {
            using var response = await node.SendAsync(request, CancellationToken.None);
            var bytes = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            var answer = new Answer(
                response.IsSuccessStatusCode,
                bytes,
                response.Content.Headers.ContentType?.MediaType == "application/json"
            );
            Count((int)response.StatusCode, request.RequestUri!.ToString(), answer);
            return answer;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            Interlocked.Increment(ref _cut);
            return null;
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException)
        {
            Errors.Enqueue($"no answer {request.RequestUri}");
            return null;
        }
    }

    private void Count(int status, string path, Answer answer)
    {
        Statuses.AddOrUpdate(status, 1, (_, n) => n + 1);
        if (status >= 500)
            Errors.Enqueue($"{status} {path} {System.Text.Encoding.UTF8.GetString(answer.Bytes)}");
        else if (
            status is 400 or 403 or 409
            && answer.Json.ValueKind == JsonValueKind.Object
            && answer.Json.TryGetProperty("error", out var error)
        )
            Refusals.AddOrUpdate(
                status == 400 ? "invalid " + path.Split('/')[^1] : error.GetProperty("code").GetString() ?? "",
                1,
                (_, n) => n + 1
            );
    }

    private sealed record Answer(bool Ok, byte[] Bytes, bool IsJson)
    {
        public JsonElement Json { get; } = IsJson && Bytes.Length > 0 ? JsonDocument.Parse(Bytes).RootElement : default;
    }
}
