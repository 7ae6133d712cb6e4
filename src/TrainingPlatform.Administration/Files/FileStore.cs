using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Administration.Files;

/// <summary>
/// Files as <c>files/{owner}/{keyed hash of the content}</c>, encrypted. The same content of one owner is one file; two owners never share one,
/// so nobody learns from a key whether somebody else filed the same paper.
/// </summary>
internal sealed class FileStore(KeyRing keys, IConfiguration configuration) : IFileStore
{
    public const string TooLarge = "TrainingPlatform.Administration:FileTooLarge";
    public const string Missing = "TrainingPlatform.Administration:FileMissing";
    private const long DefaultMaxBytes = 20 * 1024 * 1024;

    private readonly string _root = DataFolder.PathOf(configuration, "files");
    private readonly long _maxBytes = long.Parse(
        configuration["Files:MaxBytes"] ?? DefaultMaxBytes.ToString(CultureInfo.InvariantCulture),
        CultureInfo.InvariantCulture
    );

    public async Task<string> SaveAsync(Guid ownerId, Stream content, CancellationToken ct)
    {
        var plain = await ReadAsync(content, ct);
        byte[] addressed = [.. ownerId.ToByteArray(), .. SHA256.HashData(plain)];
        var hash = HMACSHA256.HashData(keys.All(DataKeyPurpose.Lookup)[^1].Bytes, addressed);
        var key = $"{ownerId:N}/{Convert.ToHexStringLower(hash)}";
        var path = PathOf(key);
        if (!File.Exists(path))
            await WriteAsync(path, plain, key, ct);
        return key;
    }

    public async Task<Stream> OpenAsync(string key, CancellationToken ct)
    {
        var path = PathOf(key);
        if (!File.Exists(path))
            throw new BusinessException(Missing);
        var file = await File.ReadAllBytesAsync(path, ct);
        var newline = Array.IndexOf(file, (byte)'\n');
        var version = int.Parse(Encoding.ASCII.GetString(file, 0, newline), CultureInfo.InvariantCulture);
        return new MemoryStream(AesBox.Open(keys.Get(DataKeyPurpose.Files, version), file.AsSpan(newline + 1), key), writable: false);
    }

    public Task DeleteAsync(string key, CancellationToken ct)
    {
        File.Delete(PathOf(key));
        return Task.CompletedTask;
    }

    private async Task<byte[]> ReadAsync(Stream content, CancellationToken ct)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0; )
        {
            if (memory.Length + read > _maxBytes)
                throw new InputException([
                    new InputFault("file", TooLarge) { Data = new Dictionary<string, object?> { ["MegaBytes"] = _maxBytes / 1024 / 1024 } },
                ]);
            memory.Write(buffer, 0, read);
        }
        return memory.ToArray();
    }

    private async Task WriteAsync(string path, byte[] plain, string key, CancellationToken ct)
    {
        var current = keys.Current(DataKeyPurpose.Files);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}";
        await using (var stream = File.Create(temporary))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(current.Version.ToString(CultureInfo.InvariantCulture) + "\n"), ct);
            await stream.WriteAsync(AesBox.Seal(current.Bytes, plain, key), ct);
            stream.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>A key is <c>{32 hex}/{64 hex}</c> and nothing else, so that no key leads out of the folder.</summary>
    private string PathOf(string key)
    {
        var parts = key.Split('/');
        if (parts is not [{ Length: 32 }, { Length: 64 }] || !parts.All(p => p.All(char.IsAsciiHexDigitLower)))
            throw new BusinessException(Missing);
        return Path.Combine(_root, parts[0][..2], parts[0], parts[1]);
    }
}
