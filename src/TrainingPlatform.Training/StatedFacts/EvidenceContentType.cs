namespace TrainingPlatform.Training.StatedFacts;

/// <summary>What a file is by its first bytes; name and header of an upload are not believed.</summary>
internal static class EvidenceContentType
{
    public const long MaxBytes = 10 * 1024 * 1024;

    private static readonly (string ContentType, byte[] Signature)[] Known =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ];

    /// <returns>Null when it is none of pdf, png, jpg.</returns>
    public static string? Of(ReadOnlySpan<byte> head)
    {
        foreach (var (contentType, signature) in Known)
            if (head.StartsWith(signature))
                return contentType;
        return null;
    }
}
