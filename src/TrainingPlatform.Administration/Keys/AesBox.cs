using System.Security.Cryptography;
using System.Text;

namespace TrainingPlatform.Administration.Keys;

/// <summary>AES-256-GCM: nonce, cipher text and tag in one array. The context (purpose, owner) is authenticated with it.</summary>
internal static class AesBox
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, string context)
    {
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(
            box.AsSpan(0, NonceSize),
            plain,
            box.AsSpan(NonceSize, plain.Length),
            box.AsSpan(NonceSize + plain.Length),
            Encoding.UTF8.GetBytes(context)
        );
        return box;
    }

    /// <exception cref="CryptographicException">Another key, another context, or the box was changed.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> box, string context)
    {
        if (box.Length < NonceSize + TagSize)
            throw new CryptographicException("the sealed value is too short");
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box[..NonceSize], box[NonceSize..^TagSize], box[^TagSize..], plain, Encoding.UTF8.GetBytes(context));
        return plain;
    }
}
