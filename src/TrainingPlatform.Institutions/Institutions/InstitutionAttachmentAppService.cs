using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Evidence files of an institution: added and removed while it may be edited, read within scope.</summary>
internal sealed class InstitutionAttachmentAppService(
    TrainingPlatformDbContext db,
    InstitutionReader reader,
    IFileStore files,
    IBusinessClock clock
)
{
    public async Task<AttachmentDto> AddAsync(Guid institutionId, string? kind, IFormFile? file, CancellationToken ct)
    {
        var institution = await reader.LoadAsync(institutionId, ct);
        var known = Enum.TryParse<InstitutionAttachmentKind>(kind, out var parsed) && Enum.IsDefined(parsed);
        new InputCheck()
            .That(known, "kind", InstitutionsErrorCodes.AttachmentKindUnknown)
            .That(file is not null, "file", InputCheck.RequiredCode)
            .That(file is null || file.Length <= FileTypes.MaxBytes, "file", InstitutionsErrorCodes.FileTooLarge)
            .ThrowIfAny();
        using var content = new MemoryStream();
        await file!.CopyToAsync(content, ct);
        var contentType = FileTypes.Detect(content.GetBuffer().AsSpan(0, (int)content.Length));
        if (contentType is null)
            throw new InputException("file", InstitutionsErrorCodes.FileTypeUnknown);
        content.Position = 0;
        var key = await files.SaveAsync(institutionId, content, ct);
        var name = Path.GetFileName(file.FileName);
        var stored = new StoredFile(name.Length <= 200 ? name : name[^200..], contentType, content.Length, key);
        var attachment = new InstitutionAttachment(Guid.CreateVersion7(), institution, parsed, stored, clock.Now);
        institution.Attach(attachment);
        await db.SaveChangesAsync(ct);
        return InstitutionReader.ToDto(attachment);
    }

    public async Task<(Stream Content, InstitutionAttachment Row)> OpenAsync(Guid institutionId, Guid attachmentId, CancellationToken ct)
    {
        var row =
            await db.Set<InstitutionAttachment>()
                .AsNoTracking()
                .SingleOrDefaultAsync(a => a.Id == attachmentId && a.OwnerId == institutionId, ct)
            ?? throw new EntityNotFoundException(typeof(InstitutionAttachment), attachmentId);
        return (await files.OpenAsync(row.StoreKey, ct), row);
    }

    public async Task RemoveAsync(Guid institutionId, Guid attachmentId, CancellationToken ct)
    {
        var institution = await reader.LoadAsync(institutionId, ct);
        var removed = institution.Detach(attachmentId);
        await db.SaveChangesAsync(ct);
        if (!await db.Set<InstitutionAttachment>().AnyAsync(a => a.StoreKey == removed.StoreKey, ct))
            await files.DeleteAsync(removed.StoreKey, ct);
    }
}
