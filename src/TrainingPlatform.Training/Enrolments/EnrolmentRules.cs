using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What stands before an application: consent, guardian, an open class with a seat. Eligibility is the calculator's matter.</summary>
internal sealed class EnrolmentRules(TrainingPlatformDbContext db, EnrolmentPolicy policy, ClassCards classes, IBusinessClock clock)
{
    public const string OverlapWarning = "Enrolment:OverlapWarning";

    public async Task<bool> IsMinorAsync(Trainee trainee, ClassCard card, CancellationToken ct)
    {
        var parameters = await policy.InForceAsync(card.DivisionId, card.StartOn, ct);
        return Age.On(trainee.BirthDate, card.StartOn) < parameters.GuardianAckBelowAge;
    }

    public void CheckConsent(EnrolInput input, bool minor)
    {
        var current = ConsentWording.Current(ConsentPurpose.Enrolment).Version;
        new InputCheck()
            .That(input.ConsentAccepted, "consentAccepted", TrainingErrorCodes.ConsentNeeded)
            .That(input.ConsentVersion == current, "consentVersion", TrainingErrorCodes.ConsentVersionOld)
            .That(!minor || input.GuardianAcknowledged, "guardianAcknowledged", TrainingErrorCodes.GuardianNeeded)
            .Text("guardianName", input.GuardianName, 64, required: minor)
            .ThrowIfAny();
    }

    public async Task CheckPlaceAsync(Trainee trainee, ClassCard card, CancellationToken ct)
    {
        if (!card.MayBeJoinedOn(clock.Today))
            throw new BusinessException(TrainingErrorCodes.ClassNotOpen).WithData("ClassName", card.Name).WithData("StartOn", card.StartOn.ToString("O", null));
        var seats = db.Set<Enrolment>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(e => e.ClassId == card.Id && Enrolment.HoldingASeat.Contains(e.Status));
        if (await seats.AnyAsync(e => e.TraineeId == trainee.Id, ct))
            throw new BusinessException(TrainingErrorCodes.AlreadyEnrolled).WithData("ClassName", card.Name);
        if (await seats.CountAsync(ct) >= card.Capacity)
            throw new BusinessException(TrainingErrorCodes.ClassFull).WithData("ClassName", card.Name).WithData("Capacity", card.Capacity);
    }

    /// <summary>Another class of the person on the same days and in the same slot: told now, decided when the subsidy is determined.</summary>
    public async Task<IReadOnlyList<string>> WarningsAsync(Enrolment enrolment, ClassCard card, CancellationToken ct)
    {
        var others = await db.Set<Enrolment>()
            .Where(e => e.TraineeId == enrolment.TraineeId && e.Id != enrolment.Id && Enrolment.HoldingASeat.Contains(e.Status))
            .Select(e => e.ClassId)
            .ToListAsync(ct);
        var cards = await classes.OfAsync(others, ct);
        return cards.Values.Any(card.Overlaps) ? [OverlapWarning] : [];
    }
}
