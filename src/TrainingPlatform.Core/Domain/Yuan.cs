using System.Globalization;

namespace TrainingPlatform.Domain;

/// <summary>An amount of money in yuan, exact to the fen. Stored as long fen, written in JSON as "3200.00".</summary>
public readonly record struct Yuan(long Fen) : IComparable<Yuan>
{
    public static readonly Yuan Zero;

    /// <summary>What is read from a text stays below this, so that no sum of what was read leaves the range.</summary>
    private const decimal LimitOfTexts = 1_000_000_000_000m;

    public decimal Amount => Fen / 100m;

    /// <summary>Rounds half up to the fen (R28).</summary>
    public static Yuan HalfUp(decimal yuan) => new(checked((long)decimal.Round(yuan * 100m, 0, MidpointRounding.AwayFromZero)));

    /// <summary>Rounds down to the fen: heads × share never exceeds the real cost (R28).</summary>
    public static Yuan Down(decimal yuan) => new(checked((long)decimal.Floor(yuan * 100m)));

    /// <summary>Reads "3200.00"; more than two decimals are refused, and a trillion yuan or more.</summary>
    public static Yuan Parse(string text) =>
        TryParse(text, out var yuan) ? yuan : throw new FormatException($"'{text}' is not an amount in yuan with at most two decimals");

    public static bool TryParse(string? text, out Yuan yuan)
    {
        yuan = Zero;
        var ok = decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var d
        );
        if (!ok || Math.Abs(d) >= LimitOfTexts || decimal.Truncate(d * 100m) != d * 100m)
            return false;
        yuan = HalfUp(d);
        return true;
    }

    /// <summary>Splits by weights so that the parts add up to the whole (largest remainder, earlier part first on a tie).</summary>
    public IReadOnlyList<Yuan> Allocate(IReadOnlyList<long> weights)
    {
        var sum = weights.Sum(w => (decimal)w);
        if (sum <= 0 || weights.Any(w => w < 0))
            throw new ArgumentException("weights must not be negative and must not all be zero", nameof(weights));
        var fen = Fen;
        var parts = weights.Select(w => (long)decimal.Floor(fen * (decimal)w / sum)).ToArray();
        var rest = fen - parts.Sum();
        var order = Enumerable.Range(0, parts.Length).OrderByDescending(i => fen * (decimal)weights[i] / sum - parts[i]).ThenBy(i => i);
        foreach (var i in order.Take((int)rest))
            parts[i]++;
        return [.. parts.Select(p => new Yuan(p))];
    }

    public static Yuan operator +(Yuan a, Yuan b) => new(checked(a.Fen + b.Fen));

    public static Yuan operator -(Yuan a, Yuan b) => new(checked(a.Fen - b.Fen));

    public static bool operator >(Yuan a, Yuan b) => a.Fen > b.Fen;

    public static bool operator <(Yuan a, Yuan b) => a.Fen < b.Fen;

    public static bool operator >=(Yuan a, Yuan b) => a.Fen >= b.Fen;

    public static bool operator <=(Yuan a, Yuan b) => a.Fen <= b.Fen;

    public static Yuan Min(Yuan a, Yuan b) => a.Fen <= b.Fen ? a : b;

    public static Yuan Max(Yuan a, Yuan b) => a.Fen >= b.Fen ? a : b;

    public int CompareTo(Yuan other) => Fen.CompareTo(other.Fen);

    public override string ToString() => Amount.ToString("0.00", CultureInfo.InvariantCulture);
}
