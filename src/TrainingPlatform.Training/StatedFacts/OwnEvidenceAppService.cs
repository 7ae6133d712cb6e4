using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>A trainee's evidence files: pdf, png or jpg by content, at most 10 MB.</summary>
internal sealed class OwnEvidenceAppService(TrainingPlatformDbContext db, OwnTrainee own, IFileStore files, IBusinessClock clock)
{
    public async Task<AttachmentDto> AddAsync(string? kind, IFormFile? file, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var known = Enum.TryParse<StatedFactKind>(kind, out var parsed) && Enum.IsDefined(parsed);
        new InputCheck()
            .That(known, "kind", TrainingErrorCodes.EvidenceKindUnknown)
            .That(file is not null, "file", InputCheck.RequiredCode)
            .That(file is null || file.Length <= FileTypes.MaxBytes, "file", TrainingErrorCodes.EvidenceTooLarge)
            .ThrowIfAny();
        using var content = new MemoryStream();
        await file!.CopyToAsync(content, ct);
        var contentType = FileTypes.Detect(content.GetBuffer().AsSpan(0, (int)content.Length));
        if (contentType is null)
            throw new InputException("file", TrainingErrorCodes.EvidenceTypeNotAllowed);
        content.Position = 0;
        var key = await files.SaveAsync(trainee.Id, content, ct);
        var stored = new EvidenceFile(parsed, ShortName(file.FileName), contentType, content.Length, key);
        var evidence = new Evidence(Guid.CreateVersion7(), new FactOwner(trainee.Id, trainee.DivisionId), stored, clock.Now);
        db.Add(evidence);
        await db.SaveChangesAsync(ct);
        return StatedFactReader.ToDto(evidence);
    }

    public async Task<EvidenceContent> OpenAsync(Guid id, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var evidence =
            await db.Set<Evidence>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.TraineeId == trainee.Id, ct)
            ?? throw new EntityNotFoundException(typeof(Evidence), id);
        return new(await files.OpenAsync(evidence.FileKey, ct), evidence.ContentType, evidence.FileName);
    }

    private static string ShortName(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return name.Length <= 200 ? name : name[^200..];
    }
}
