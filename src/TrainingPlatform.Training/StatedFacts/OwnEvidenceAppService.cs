using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>A trainee's evidence files.</summary>
internal sealed class OwnEvidenceAppService(TrainingPlatformDbContext db, OwnTrainee own, EvidenceIntake intake, IFileStore files)
{
    public async Task<AttachmentDto> AddAsync(string? kind, IFormFile? file, CancellationToken ct) =>
        await intake.AddAsync(await own.GetAsync(ct), kind, file, ct);

    public async Task<EvidenceContent> OpenAsync(Guid id, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var evidence =
            await db.Set<Evidence>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.TraineeId == trainee.Id, ct)
            ?? throw new EntityNotFoundException(typeof(Evidence), id);
        return new(await files.OpenAsync(evidence.FileKey, ct), evidence.ContentType, evidence.FileName);
    }
}
