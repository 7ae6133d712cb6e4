using Microsoft.AspNetCore.Http;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>Takes evidence about a trainee in: pdf, png or jpg by content, at most 10 MB.</summary>
internal sealed class EvidenceIntake(TrainingPlatformDbContext db, IFileStore files, IBusinessClock clock)
{
    public async Task<AttachmentDto> AddAsync(Trainee trainee, string? kind, IFormFile? file, CancellationToken ct)
    {
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

    private static string ShortName(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return name.Length <= 200 ? name : name[^200..];
    }
}
