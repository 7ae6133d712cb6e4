using System.Globalization;

namespace TrainingPlatform.Identifiers;

/// <summary>
/// Citizen id number, GB 11643-1999. Used to check form and birth date only: neither sex nor origin is ever derived from it.
/// Prints as its mask (first 3, last 2).
/// </summary>
public sealed class CitizenIdNumber
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string CheckCharacters = "10X98765432";

    private CitizenIdNumber(string value, DateOnly bornOn) => (Value, BornOn) = (value, bornOn);

    /// <summary>The full number. Only the sealer and the bank file read it.</summary>
    public string Value { get; }

    public DateOnly BornOn { get; }

    public string Mask => $"{Value[..3]}*************{Value[^2..]}";

    /// <summary>Accepts lower-case x; refuses wrong length, characters, impossible dates and check characters.</summary>
    public static bool TryParse(string? text, out CitizenIdNumber id)
    {
        id = null!;
        var value = text?.Trim().ToUpperInvariant() ?? "";
        if (value.Length != 18 || value[..17].Any(c => c is < '0' or > '9'))
            return false;
        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var bornOn))
            return false;
        var sum = Weights.Select((w, i) => w * (value[i] - '0')).Sum();
        if (CheckCharacters[sum % 11] != value[17])
            return false;
        id = new CitizenIdNumber(value, bornOn);
        return true;
    }

    public override string ToString() => Mask;
}
