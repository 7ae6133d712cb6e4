using TrainingPlatform.Application;

namespace TrainingPlatform.Subsidies.CaseFiles;

/// <summary>A file that proves what a case states.</summary>
internal sealed class CaseFile
{
    private CaseFile() { }

    public CaseFile(string fileName, string contentType, long size, string storeKey, DateTimeOffset at) =>
        (Id, FileName, ContentType, Size, StoreKey, At) = (Guid.CreateVersion7(), fileName, contentType, size, storeKey, at);

    public Guid Id { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    public string StoreKey { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public AttachmentDto ToDto(string kind) => new(Id, kind, FileName, ContentType, Size, At);
}
