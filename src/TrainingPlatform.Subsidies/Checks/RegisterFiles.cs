using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Subsidies.Checks;

/// <summary>
/// Registers as files of two columns that another office delivers: <c>Registers:Identity</c>, <c>:Certificate</c>, <c>:Account</c> name them.
/// No name: not connected. Named but not readable: no answer. Numbers are hashed while reading; the file's own text is not kept.
/// </summary>
internal sealed class RegisterFiles(IConfiguration configuration, ISealer sealer, ILogger<RegisterFiles> log) : IRegisterSource
{
    // By register, file and look-up key: after a rotation of keys the file is read anew.
    private static readonly ConcurrentDictionary<string, (DateTime Written, RegisterAnswer Answer)> Read = new(StringComparer.Ordinal);

    public async Task<RegisterAnswer> AskAsync(RegisterKind kind, CancellationToken ct)
    {
        var path = configuration[$"Registers:{kind}"];
        if (string.IsNullOrWhiteSpace(path))
            return RegisterAnswer.NotConnected;
        try
        {
            var (written, key) = (File.GetLastWriteTimeUtc(path), $"{kind} {path} {sealer.Lookups(SealedKind.CitizenId, "")[0]}");
            if (Read.TryGetValue(key, out var known) && known.Written == written && File.Exists(path))
                return known.Answer;
            var answer = new RegisterAnswer(RegisterState.Answered, await ReadAsync(kind, path, ct));
            Read[key] = (written, answer);
            return answer;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            log.LogWarning("Register {Register} did not answer: {Reason}", kind, e.GetType().Name);
            return RegisterAnswer.NoAnswer;
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> ReadAsync(RegisterKind kind, string path, CancellationToken ct)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var line in File.ReadLinesAsync(path, ct))
        {
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            var comma = line.IndexOf(',');
            if (comma <= 0)
                throw new FormatException("two columns expected");
            var (key, value) = (line[..comma].Trim(), line[(comma + 1)..].Trim());
            foreach (var hashed in Keys(kind, key))
                values[hashed] = kind == RegisterKind.Certificate ? string.Join(' ', sealer.Lookups(SealedKind.CitizenId, value)) : value;
        }

        return values;
    }

    private IEnumerable<string> Keys(RegisterKind kind, string key) =>
        kind switch
        {
            RegisterKind.Identity => sealer.Lookups(SealedKind.CitizenId, key),
            RegisterKind.Account => sealer.Lookups(SealedKind.BankAccount, key),
            _ => [key],
        };
}
