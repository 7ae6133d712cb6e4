using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TrainingPlatform.TestBase;

/// <summary>One way in which a number can be read without a key.</summary>
public sealed record LeakForm(string Name, byte[] Bytes);

/// <summary>
/// Looks for numbers in bytes: in clear, as UTF-16 of both orders, as hex, as base64 wherever it may begin, and as a plain SHA-256 of any of
/// these, which anybody reverses by trying all numbers.
/// </summary>
public static class LeakScan
{
    private static readonly (string Name, Encoding Encoding)[] Encodings =
    [
        ("UTF-8", Encoding.UTF8),
        ("UTF-16LE", Encoding.Unicode),
        ("UTF-16BE", Encoding.BigEndianUnicode),
    ];

    /// <returns>What was found, as <c>{number} as {form}</c>.</returns>
    public static IReadOnlyList<string> Find(byte[] bytes, IEnumerable<string> numbers)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var needles = numbers
            .Distinct()
            .SelectMany(n => FormsOf(n).Select(f => (What: $"{n} as {f.Name}", Text: Encoding.Latin1.GetString(f.Bytes))))
            .ToList();
        if (!text.AsSpan().ContainsAny(SearchValues.Create([.. needles.Select(n => n.Text)], StringComparison.Ordinal)))
            return [];
        return [.. needles.Where(n => text.Contains(n.Text, StringComparison.Ordinal)).Select(n => n.What)];
    }

    public static IEnumerable<LeakForm> FormsOf(string number) =>
        Encodings
            .Select(e => new LeakForm(e.Name, e.Encoding.GetBytes(number)))
            .SelectMany(e => (LeakForm[])[e, new("SHA-256 of " + e.Name, SHA256.HashData(e.Bytes))])
            .SelectMany(f => (LeakForm[])[f, .. Written(f)]);

    private static IEnumerable<LeakForm> Written(LeakForm form)
    {
        yield return new("hex of " + form.Name, Encoding.ASCII.GetBytes(Convert.ToHexStringLower(form.Bytes)));
        yield return new("HEX of " + form.Name, Encoding.ASCII.GetBytes(Convert.ToHexString(form.Bytes)));
        for (var before = 0; before < 3; before++)
        {
            var base64 = Base64(form.Bytes, before);
            yield return new($"base64 of {form.Name} after {before} bytes", Encoding.ASCII.GetBytes(base64));
            yield return new(
                $"base64url of {form.Name} after {before} bytes",
                Encoding.ASCII.GetBytes(base64.Replace('+', '-').Replace('/', '_'))
            );
        }
    }

    /// <summary>The characters that the bytes alone decide, when others stand before and after them.</summary>
    private static string Base64(byte[] bytes, int before)
    {
        var whole = Convert.ToBase64String([.. new byte[before], .. bytes]);
        var first = (before * 8 + 5) / 6;
        return whole[first..((before + bytes.Length) * 8 / 6)];
    }
}
