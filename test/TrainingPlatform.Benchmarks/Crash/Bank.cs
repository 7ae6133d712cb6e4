using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>What the bank did with one payment of a file.</summary>
/// <param name="Code">Why the money went back; null while it stands with the payee.</param>
internal sealed record BankPayment(string Reference, string Amount, string? Code);

/// <summary>The bank, outside the platform: it pays what a file says, each file once, and sends some of it back.</summary>
internal sealed partial class Bank
{
    private const string OwnFault = "E900";
    private const string NameDiffers = "E102";
    private readonly ConcurrentDictionary<Guid, string> _files = [];
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<string, BankPayment>> _batches = [];
    private readonly ConcurrentQueue<string> _differing = [];

    /// <summary>Batches whose file was not the same bytes each time: each would be paid.</summary>
    public IReadOnlyCollection<string> DifferingFiles => _differing;

    public int Files => _files.Count;

    /// <summary>References whose money stands with a payee.</summary>
    public IReadOnlyList<string> Standing =>
        [.. _batches.Values.SelectMany(b => b.Values).Where(p => p.Code is null).Select(p => p.Reference)];

    public int Ordered => _batches.Values.Sum(b => b.Count);

    public bool Knows(Guid batch) => _files.ContainsKey(batch);

    /// <summary>Pays what is in the file, once; about half of it goes back.</summary>
    public void Take(Guid batch, byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        if (!_files.TryAdd(batch, text))
        {
            if (_files[batch] != text)
                _differing.Enqueue(batch.ToString());
            return;
        }
        _batches[batch] = new(
            Row().Matches(text).Select(m => new BankPayment(m.Groups[1].Value, m.Groups[2].Value, Code(0.5))).ToDictionary(p => p.Reference)
        );
    }

    /// <summary>The bank's answer for a batch as it is now. What was paid may come back later.</summary>
    /// <returns>Null while it has no file of the batch.</returns>
    public string? Answer(Guid batch)
    {
        if (!_batches.TryGetValue(batch, out var payments))
            return null;
        foreach (var paid in payments.Values.Where(p => p.Code is null))
            payments[paid.Reference] = paid with { Code = Code(0.15) };
        var rows = payments.Values.Select(p => string.Join(',', p.Reference, p.Amount, p.Code is null ? "成功" : "退回", p.Code, "B1"));
        return "付款编号,金额（元）,结果,原因代码,银行流水号\n" + string.Join('\n', rows);
    }

    private static string? Code(double share)
    {
        var chance = Random.Shared.NextDouble();
        return chance > share ? null
            : chance > share / 3 ? OwnFault
            : NameDiffers;
    }

    public static string NewAccount() =>
        "6222" + Random.Shared.NextInt64(100_000_000_000, 999_999_999_999).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\d+,([^,]+),.*,\d+,(\d+\.\d\d),"[^"]*"\r?$""", RegexOptions.Multiline)]
    private static partial Regex Row();
}
