using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>
/// Works a very long claim out in parts. Each part is a request and a transaction of its own: memory stays flat, whoever asks sees how far it is, and
/// after a crash it goes on behind the last part that was answered. A part asked for again gives the same lines.
/// </summary>
internal sealed class ClaimPartAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ClaimDeterminations determinations,
    ITrainingFacts training,
    IBusinessClock clock,
    ILogger<ClaimPartAppService> log
)
{
    /// <summary>People of one part.</summary>
    public const int PartSize = 500;

    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    /// <exception cref="BusinessException">The claim is withdrawn or closed.</exception>
    public Task<ClaimPartDto> DetermineAsync(Guid id, DeterminePartInput input, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var claim =
                    await db.Set<SubsidyClaim>().FirstOrDefaultAsync(x => x.Id == id, c)
                    ?? throw new EntityNotFoundException(typeof(SubsidyClaim), id);
                var determined = await determinations.ReadPartAsync(claim.ClassId, claim.Kind, (input.After, PartSize), c);
                var enrolments = determined.Material.Enrolments.Select(e => e.EnrolmentId).ToList();
                await db.Set<SubsidyClaimLine>()
                    .Where(l => l.ClaimId == id && enrolments.Contains(l.EnrolmentId))
                    .AsSplitQuery()
                    .LoadAsync(c);
                claim.RedeterminePart(determined.Lines(claim), clock.Now);
                await db.SaveManyAsync(c);
                log.LogInformation("Claim {ClaimNo}: {People} people worked out", claim.Number, enrolments.Count);
                return new ClaimPartDto(
                    enrolments.Count,
                    await training.CountAsync(claim.ClassId, c),
                    enrolments.Count < PartSize ? null : enrolments[^1]
                );
            },
            ct,
            "claim:" + id
        );
}

internal sealed record DeterminePartInput
{
    /// <summary>The last enrolment of the part before; empty begins.</summary>
    public Guid? After { get; init; }
}

/// <param name="People">People of this part.</param>
/// <param name="Total">People of the class.</param>
/// <param name="Next">To be given with the next request; null when this part was the last.</param>
internal sealed record ClaimPartDto(int People, int Total, Guid? Next);
