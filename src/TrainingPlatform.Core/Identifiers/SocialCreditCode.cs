namespace TrainingPlatform.Identifiers;

/// <summary>Unified social credit code, GB 32100-2015. Some codes issued in 2015-2016 fail the check: callers allow an override with a reason.</summary>
public sealed class SocialCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private SocialCreditCode(string value) => Value = value;

    public string Value { get; }

    public static string Normalise(string? text) => text?.Trim().ToUpperInvariant() ?? "";

    /// <summary>True when length and alphabet are right; such a code may be overridden though its check character is wrong.</summary>
    public static bool HasForm(string? text)
    {
        var value = Normalise(text);
        return value.Length == 18 && value.All(c => Alphabet.Contains(c, StringComparison.Ordinal));
    }

    public static bool TryParse(string? text, out SocialCreditCode code)
    {
        code = null!;
        var value = Normalise(text);
        if (!HasForm(value))
            return false;
        var sum = Weights.Select((w, i) => w * Alphabet.IndexOf(value[i], StringComparison.Ordinal)).Sum();
        if (Alphabet[(31 - sum % 31) % 31] != value[17])
            return false;
        code = new SocialCreditCode(value);
        return true;
    }

    public override string ToString() => Value;
}
