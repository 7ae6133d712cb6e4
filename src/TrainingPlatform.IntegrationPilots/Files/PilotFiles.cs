using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.IntegrationPilots.Files;

/// <summary>Takes evidence in and gives it out, for every feature of the pilots. What a file is, its first bytes say.</summary>
internal sealed class PilotFiles(TrainingPlatformDbContext db, IFileStore store, IBusinessClock clock)
{
    /// <summary>Keeps the content and adds the row; the caller has checked the state of the owner and saves.</summary>
    public async Task<AttachmentDto> AddAsync(PilotFileOwner owner, IFormFile? file, CancellationToken ct)
    {
        new InputCheck()
            .That(file is not null, "file", InputCheck.RequiredCode)
            .That(file is null || file.Length <= FileTypes.MaxBytes, "file", IntegrationPilotsErrorCodes.FileTooLarge)
            .ThrowIfAny();
        using var content = new MemoryStream();
        await file!.CopyToAsync(content, ct);
        return await AddAsync(owner, file.FileName, content, ct);
    }

    public async Task<AttachmentDto> AddAsync(PilotFileOwner owner, string fileName, MemoryStream content, CancellationToken ct)
    {
        var type =
            FileTypes.Detect(content.GetBuffer().AsSpan(0, (int)content.Length))
            ?? throw new InputException("file", IntegrationPilotsErrorCodes.FileTypeUnknown);
        content.Position = 0;
        var key = await store.SaveAsync(owner.Id, content, ct);
        var name = Path.GetFileName(fileName);
        var stored = new StoredPilotFile(name.Length <= 200 ? name : name[^200..], type, content.Length, key);
        var row = new PilotFile(Guid.CreateVersion7(), owner, stored, clock.Now);
        db.Add(row);
        return ToDto(row);
    }

    public Task<bool> AnyAsync(Guid ownerId, CancellationToken ct) => db.Set<PilotFile>().AnyAsync(f => f.OwnerId == ownerId, ct);

    public async Task<ILookup<Guid, AttachmentDto>> OfAsync(IReadOnlyCollection<Guid> ownerIds, CancellationToken ct) =>
        (await db.Set<PilotFile>().AsNoTracking().Where(f => ownerIds.Contains(f.OwnerId)).OrderBy(f => f.Id).ToListAsync(ct)).ToLookup(
            f => f.OwnerId,
            ToDto
        );

    public async Task<IResult> OpenAsync(Guid ownerId, Guid fileId, CancellationToken ct)
    {
        var row =
            await db.Set<PilotFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId && f.OwnerId == ownerId, ct)
            ?? throw new EntityNotFoundException(typeof(PilotFile), fileId);
        return Results.File(await store.OpenAsync(row.StoreKey, ct), row.ContentType, row.FileName);
    }

    private static AttachmentDto ToDto(PilotFile f) => new(f.Id, "PilotEvidence", f.FileName, f.ContentType, f.Size, f.CreatedAt);
}
