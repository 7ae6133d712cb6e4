using Microsoft.AspNetCore.Http;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.CaseFiles;

/// <summary>Takes an uploaded proof into the file store: PDF, JPEG or PNG by content, at most 10 MB.</summary>
internal sealed class CaseFileStore(IFileStore files, IBusinessClock clock)
{
    /// <summary>Adds the faults of a missing or too large file to those of its form.</summary>
    public static InputCheck Check(InputCheck input, IFormFile? file) =>
        input
            .That(file is not null, "file", InputCheck.RequiredCode)
            .That(file is null || file.Length <= FileTypes.MaxBytes, "file", SubsidiesErrorCodes.FileTooLarge);

    /// <exception cref="InputException">The content is none of the types.</exception>
    public async Task<CaseFile> SaveAsync(Guid ownerId, IFormFile file, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var contentType =
            FileTypes.Detect(content.GetBuffer().AsSpan(0, (int)content.Length))
            ?? throw new InputException("file", SubsidiesErrorCodes.FileTypeUnknown);
        content.Position = 0;
        var key = await files.SaveAsync(ownerId, content, ct);
        return new CaseFile(ShortName(file.FileName), contentType, content.Length, key, clock.Now);
    }

    /// <exception cref="EntityNotFoundException">The case has no such file, or the case itself is out of scope.</exception>
    public async Task<(Stream Content, CaseFile File)> OpenAsync(IEnumerable<CaseFile>? ofCase, Guid fileId, CancellationToken ct)
    {
        var file = ofCase?.FirstOrDefault(f => f.Id == fileId) ?? throw new EntityNotFoundException(typeof(CaseFile), fileId);
        return (await files.OpenAsync(file.StoreKey, ct), file);
    }

    private static string ShortName(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return name.Length <= 200 ? name : name[^200..];
    }
}
