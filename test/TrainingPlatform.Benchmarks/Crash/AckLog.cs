using System.Text.Json;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>A decision whose answer was read to the end.</summary>
/// <param name="Name">The command.</param>
/// <param name="Target">The row that it was about, or that it made.</param>
/// <param name="Detail">What else is looked for in the database.</param>
internal sealed record Acknowledged(string Name, Guid Target, string? Detail, int Client, DateTimeOffset At);

/// <summary>What clients were told, in a file outside the servers: one line of JSON for each, written before the client goes on.</summary>
internal sealed class AckLog(string file) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly StreamWriter _writer = new(file, append: false) { AutoFlush = true };

    public void Write(Acknowledged what)
    {
        var line = JsonSerializer.Serialize(what);
        lock (_gate)
            _writer.WriteLine(line);
    }

    public static IReadOnlyList<Acknowledged> Read(string file) =>
        [.. File.ReadLines(file).Select(l => JsonSerializer.Deserialize<Acknowledged>(l)!)];

    public void Dispose() => _writer.Dispose();
}
