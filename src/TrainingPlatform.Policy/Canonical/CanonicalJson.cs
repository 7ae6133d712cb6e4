using System.Security.Cryptography;
using System.Text.Json;
using TrainingPlatform.Policy.TaxCredits;

namespace TrainingPlatform.Policy.Canonical;

/// <summary>Facts and determinations as canonical UTF-8 JSON and its SHA-256: equal bytes for equal content, whatever the process or culture.</summary>
/// <remarks>
/// Keys sorted by ordinal, no white space, nulls absent, amounts and ratios as strings with fixed scale, dates ISO. Lists and maps whose order
/// means nothing are sorted first. Store the text in a text column, never jsonb.
/// </remarks>
public static class CanonicalJson
{
    public static byte[] Write(Facts facts) => JsonSerializer.SerializeToUtf8Bytes(FactsOrder.Sort(facts), CanonicalOptions.Value);

    public static byte[] Write(Determination determination) => JsonSerializer.SerializeToUtf8Bytes(determination, CanonicalOptions.Value);

    public static byte[] Write(TaxCreditFacts facts) =>
        JsonSerializer.SerializeToUtf8Bytes(facts with { Years = [.. facts.Years.OrderBy(y => y.Year)] }, CanonicalOptions.Value);

    public static byte[] Write(TaxCreditDetermination determination) =>
        JsonSerializer.SerializeToUtf8Bytes(determination, CanonicalOptions.Value);

    /// <exception cref="JsonException">Not a canonical form of these facts.</exception>
    public static TaxCreditFacts ReadTaxCreditFacts(ReadOnlySpan<byte> utf8) =>
        Required(JsonSerializer.Deserialize<TaxCreditFacts>(utf8, CanonicalOptions.Value));

    /// <exception cref="JsonException">Not a canonical form of this determination.</exception>
    public static TaxCreditDetermination ReadTaxCredit(ReadOnlySpan<byte> utf8) =>
        Required(JsonSerializer.Deserialize<TaxCreditDetermination>(utf8, CanonicalOptions.Value));

    /// <exception cref="JsonException">Not a canonical form of facts; an unknown member is refused.</exception>
    public static Facts ReadFacts(ReadOnlySpan<byte> utf8) => Required(JsonSerializer.Deserialize<Facts>(utf8, CanonicalOptions.Value));

    /// <exception cref="JsonException">Not a canonical form of a determination; an unknown member is refused.</exception>
    public static Determination ReadDetermination(ReadOnlySpan<byte> utf8) =>
        Required(JsonSerializer.Deserialize<Determination>(utf8, CanonicalOptions.Value));

    /// <summary>Lower-case hexadecimal SHA-256.</summary>
    public static string Hash(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(SHA256.HashData(utf8));

    private static T Required<T>(T? value)
        where T : class => value ?? throw new JsonException("null is not a value here");
}
