using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Consents;

/// <summary>The wording in force, and what a person may do about the own consents.</summary>
internal sealed class ConsentAppService(
    TrainingPlatformDbContext db,
    OwnTrainee own,
    ICurrentUser user,
    IBusinessClock clock,
    TimeProvider time
)
{
    public static ConsentWordingDto Current(string? purpose)
    {
        if (!Enum.TryParse<ConsentPurpose>(purpose ?? nameof(ConsentPurpose.Enrolment), out var parsed) || !Enum.IsDefined(parsed))
            throw new InputException("purpose", TrainingErrorCodes.ConsentPurposeUnknown);
        var wording = ConsentWording.Current(parsed);
        return new(wording.Version, wording.Purpose, wording.TextKey, wording.Points);
    }

    public async Task<ListResultDto<ConsentDto>> MineAsync(CancellationToken ct)
    {
        if (await own.FindAsync(ct) is not { } trainee)
            return new([]);
        var consents = await db.Set<Consent>()
            .AsNoTracking()
            .Where(c => c.TraineeId == trainee.Id)
            .OrderByDescending(c => c.GivenAt)
            .ToListAsync(ct);
        return new([.. consents.Select(ToDto)]);
    }

    /// <summary>Taking a consent back ends what rests on it: the person leaves the class and keeps what was earned.</summary>
    public async Task<ConsentDto> RevokeAsync(Guid id, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var consent =
            await db.Set<Consent>().SingleOrDefaultAsync(c => c.Id == id && c.TraineeId == trainee.Id, ct)
            ?? throw new EntityNotFoundException(typeof(Consent), id);
        consent.Revoke(clock.Today, time.GetUtcNow());
        EnrolmentStatus[] live = [EnrolmentStatus.Applied, EnrolmentStatus.Admitted, EnrolmentStatus.Attending];
        var resting = await db.Set<Enrolment>()
            .Where(e => e.ConsentId == id && e.TraineeId == trainee.Id && live.Contains(e.Status))
            .ToListAsync(ct);
        foreach (var enrolment in resting)
            enrolment.Withdraw(null, new EnrolmentAct(user.Id, clock.Today, clock.Now));
        await db.SaveChangesAsync(ct);
        return ToDto(consent);
    }

    private static ConsentDto ToDto(Consent c) =>
        new()
        {
            Id = c.Id,
            Purpose = c.Purpose,
            Version = c.Version,
            TextKey = c.TextKey,
            GivenOn = c.GivenOn,
            GivenAt = c.GivenAt,
            GuardianAcknowledged = c.GuardianName is not null,
            RevokedAt = c.RevokedAt,
        };
}
