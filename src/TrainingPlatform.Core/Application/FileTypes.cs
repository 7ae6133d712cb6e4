namespace TrainingPlatform.Application;

/// <summary>Types of files that may be attached, told by their first bytes and never by name or header.</summary>
public static class FileTypes
{
    public const long MaxBytes = 10 * 1024 * 1024;

    private static readonly (byte[] Start, string ContentType)[] Known =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "application/pdf"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ];

    /// <returns>The content type, or null when the content is none of PDF, JPEG and PNG.</returns>
    public static string? Detect(ReadOnlySpan<byte> content)
    {
        foreach (var (start, contentType) in Known)
            if (content.StartsWith(start))
                return contentType;
        return null;
    }
}
