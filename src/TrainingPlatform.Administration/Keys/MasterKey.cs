using System.Security.Cryptography;
using System.Text;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Administration.Keys;

/// <summary>The one secret outside the database. It wraps the data keys and nothing else.</summary>
internal sealed class MasterKey
{
    public const string FileName = "master.key";
    private const string DevelopmentMark = "development:";
    private const int Size = 32;

    private readonly byte[] _key;

    private MasterKey(byte[] key, bool isDevelopment)
    {
        if (key.Length != Size)
            throw new KeysUnavailableException("the master key must be 32 bytes");
        (_key, IsDevelopment) = (key, isDevelopment);
    }

    /// <summary>True for a key that a development machine made.</summary>
    public bool IsDevelopment { get; }

    public static MasterKey? Load(KeyOptions options)
    {
        var file = Path.Combine(options.Directory, FileName);
        var text = options.Master ?? (File.Exists(file) ? File.ReadAllText(file) : null);
        return text is null ? null : Parse(text.Trim());
    }

    public static MasterKey LoadOrCreate(KeyOptions options)
    {
        if (Load(options) is { } existing)
            return existing;
        options.WriteOnce(FileName, NewFile(options));
        return Load(options)!;
    }

    /// <summary>A new key that is not yet in force; <see cref="Install"/> puts it in the file's place.</summary>
    public static (MasterKey Key, Action Install) Prepare(KeyOptions options)
    {
        var content = NewFile(options);
        return (Parse(Encoding.ASCII.GetString(content)), () => options.Replace(FileName, content));
    }

    public string Wrap(ReadOnlySpan<byte> dataKey, string context) => Convert.ToBase64String(AesBox.Seal(_key, dataKey, context));

    public byte[] Unwrap(string wrapped, string context)
    {
        try
        {
            return AesBox.Open(_key, Convert.FromBase64String(wrapped), context);
        }
        catch (CryptographicException e)
        {
            throw new KeysUnavailableException("the master key does not fit this database", e);
        }
    }

    private static byte[] NewFile(KeyOptions options) =>
        Encoding.ASCII.GetBytes(
            (options.Development ? DevelopmentMark : "") + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Size))
        );

    private static MasterKey Parse(string text)
    {
        var development = text.StartsWith(DevelopmentMark, StringComparison.Ordinal);
        return new(Convert.FromBase64String(development ? text[DevelopmentMark.Length..] : text), development);
    }
}

/// <summary>No key, or not the right one: nothing sealed can be read, and nothing may be sealed.</summary>
internal sealed class KeysUnavailableException(string message, Exception? inner = null) : ServiceUnavailableException(message, inner);
