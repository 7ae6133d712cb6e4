using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What stands before an application and an admission: consent, guardian, an open class with a seat. Eligibility is the calculator's.</summary>
internal sealed class EnrolmentRules(TrainingPlatformDbContext db, EnrolmentPolicy policy, IClassLookup classes, IBusinessClock clock)
{
    public const string OverlapWarning = "Enrolment:OverlapWarning";

    public async Task<TrainingClass> ClassAsync(Guid classId, CancellationToken ct) =>
        (await classes.FindAsync(classId, ct))?.Class ?? throw new EntityNotFoundException(typeof(TrainingClass), classId);

    public async Task<bool> IsMinorAsync(Trainee trainee, TrainingClass trainingClass, CancellationToken ct)
    {
        var parameters = await policy.InForceAsync(trainingClass.DivisionId, trainingClass.StartOn, ct);
        return Age.On(trainee.BirthDate, trainingClass.StartOn) < parameters.GuardianAckBelowAge;
    }

    public static void CheckConsent(EnrolInput input, bool minor)
    {
        var current = ConsentWording.Current(ConsentPurpose.Enrolment).Version;
        new InputCheck()
            .That(input.ConsentAccepted, "consentAccepted", TrainingErrorCodes.ConsentNeeded)
            .That(input.ConsentVersion == current, "consentVersion", TrainingErrorCodes.ConsentVersionOld)
            .That(!minor || input.GuardianAcknowledged, "guardianAcknowledged", TrainingErrorCodes.GuardianNeeded)
            .Text("guardianName", input.GuardianName, 64, required: minor)
            .ThrowIfAny();
    }

    /// <summary>An application takes no seat, an admission does; neither is possible in a full class or after its first day.</summary>
    public async Task CheckSeatAsync(TrainingClass trainingClass, CancellationToken ct)
    {
        // Consent has to be given on or before the first day, so nobody joins later.
        var open =
            trainingClass.Status is TrainingClassStatus.Approved or TrainingClassStatus.Running && clock.Today <= trainingClass.StartOn;
        if (!open)
            throw new BusinessException(TrainingErrorCodes.ClassNotOpen)
                .WithData("ClassName", trainingClass.Name)
                .WithData("StartOn", trainingClass.StartOn.ToString("O", null));
        if (await EnrolmentsOf(trainingClass.Id).CountAsync(e => Enrolment.InClass.Contains(e.Status), ct) >= trainingClass.Capacity)
            throw new BusinessException(TrainingErrorCodes.ClassFull)
                .WithData("ClassName", trainingClass.Name)
                .WithData("Capacity", trainingClass.Capacity);
    }

    public async Task CheckNotEnrolledAsync(Trainee trainee, TrainingClass trainingClass, CancellationToken ct)
    {
        if (await EnrolmentsOf(trainingClass.Id).AnyAsync(e => e.TraineeId == trainee.Id && Enrolment.Live.Contains(e.Status), ct))
            throw new BusinessException(TrainingErrorCodes.AlreadyEnrolled).WithData("ClassName", trainingClass.Name);
    }

    /// <summary>Another class of the person on the same days and in the same slot: told now, decided when the subsidy is determined.</summary>
    public async Task<IReadOnlyList<string>> WarningsAsync(Enrolment enrolment, TrainingClass trainingClass, CancellationToken ct)
    {
        var others = await db.Set<Enrolment>()
            .Where(e => e.TraineeId == enrolment.TraineeId && e.Id != enrolment.Id && Enrolment.Live.Contains(e.Status))
            .Select(e => e.ClassId)
            .ToListAsync(ct);
        var views = await classes.FindAsync(others, ct);
        return views.Values.Any(v => Overlap(v.Class, trainingClass)) ? [OverlapWarning] : [];
    }

    private static bool Overlap(TrainingClass a, TrainingClass b) => a.Slot == b.Slot && a.StartOn <= b.EndOn && b.StartOn <= a.EndOn;

    private IQueryable<Enrolment> EnrolmentsOf(Guid classId) =>
        db.Set<Enrolment>().IgnoreQueryFilters([ScopeFilter.Name]).Where(e => e.ClassId == classId);
}
