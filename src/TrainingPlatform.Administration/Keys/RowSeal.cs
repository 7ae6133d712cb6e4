using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Keys;

/// <summary>Marks rows with HMAC-SHA-256 under a data key of its own purpose.</summary>
internal sealed class RowSeal(KeyRing keys) : IRowSeal
{
    public string Mark(string text)
    {
        var key = keys.Current(DataKeyPurpose.Rows);
        return $"m{key.Version}.{Code(key.Bytes, text)}";
    }

    public bool Fits(string mark, string text)
    {
        var dot = mark.IndexOf('.', StringComparison.Ordinal);
        if (
            dot < 2
            || mark[0] != 'm'
            || !int.TryParse(mark.AsSpan(1, dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        )
            return false;
        var key = keys.Find(DataKeyPurpose.Rows, version);
        return key is not null
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(mark[(dot + 1)..]),
                Encoding.ASCII.GetBytes(Code(key, text))
            );
    }

    private static string Code(byte[] key, string text) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
