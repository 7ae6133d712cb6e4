using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>What a person does about the own enrolments. There is no way to enrol somebody else: the trainee is always the caller.</summary>
internal sealed class EnrolmentAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    OwnTrainee own,
    EnrolmentReader reader,
    EnrolmentRules rules,
    OwnFactAppService facts,
    NumberSeries numbers,
    IDivisionTree divisions,
    ICurrentUser user,
    IBusinessClock clock,
    TimeProvider time,
    ILogger<EnrolmentAppService> log
)
{
    public const string NumberKind = "BM";

    public Task<EnrolmentDto> EnrolAsync(EnrolInput input, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var trainee = await own.GetAsync(c);
                var trainingClass = await rules.ClassAsync(input.ClassId, c);
                var minor = await rules.IsMinorAsync(trainee, trainingClass, c);
                EnrolmentRules.CheckConsent(input, minor);
                await rules.CheckNotEnrolledAsync(trainee, trainingClass, c);
                await rules.CheckSeatAsync(trainingClass, c);
                var consent = GiveConsent(trainee, input, minor);
                var enrolment = await ApplyAsync(trainee, trainingClass, consent, c);
                if (minor)
                    await StateGuardianAsync(trainee, c);
                await db.SaveChangesAsync(c);
                log.LogInformation("Enrolment {Number} applied for class {ClassNumber}", enrolment.Number, trainingClass.Number);
                var dto = await reader.OneAsync(enrolment, c);
                return dto with { Warnings = await rules.WarningsAsync(enrolment, trainingClass, c) };
            },
            ct,
            "class:" + input.ClassId
        );

    public async Task<ListResultDto<EnrolmentDto>> MineAsync(CancellationToken ct)
    {
        if (await own.FindAsync(ct) is not { } trainee)
            return new([]);
        var enrolments = await db.Set<Enrolment>()
            .AsNoTracking()
            .Where(e => e.TraineeId == trainee.Id)
            .OrderByDescending(e => e.AppliedOn)
            .ThenByDescending(e => e.Id)
            .ToListAsync(ct);
        return new(await reader.ToDtosAsync(enrolments, ct));
    }

    public async Task<EnrolmentDto> WithdrawAsync(Guid id, EnrolmentReasonInput? input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input?.Reason, 500, required: false).ThrowIfAny();
        var trainee = await own.GetAsync(ct);
        var enrolment = await reader.LoadAsync(id, ct);
        if (enrolment.TraineeId != trainee.Id)
            throw new EntityNotFoundException(typeof(Enrolment), id);
        enrolment.Withdraw(input?.Reason, Act());
        await db.SaveChangesAsync(ct);
        log.LogInformation("Enrolment {Number} withdrawn by the person", enrolment.Number);
        return await reader.OneAsync(enrolment, ct);
    }

    private Consent GiveConsent(Trainee trainee, EnrolInput input, bool minor)
    {
        var giver = new ConsentGiver(trainee.Id, trainee.UserId, user.Id!.Value, trainee.DivisionId);
        var wording = ConsentWording.Current(ConsentPurpose.Enrolment);
        var consent = new Consent(Guid.CreateVersion7(), giver, wording, clock.Today, time.GetUtcNow());
        if (minor)
            consent.WithGuardian(input.GuardianName!.Trim());
        db.Add(consent);
        return consent;
    }

    private async Task<Enrolment> ApplyAsync(Trainee trainee, TrainingClass trainingClass, Consent consent, CancellationToken ct)
    {
        var number = await numbers.NextAsync(NumberKind, divisions.Get(trainingClass.DivisionId).Code, clock.Today.Year, ct);
        var person = new EnrolmentPerson(trainee.Id, trainee.Name, trainee.IdNumber.Mask, consent.Id);
        var place = new EnrolmentClass(trainingClass.Id, trainingClass.DivisionId, trainingClass.InstitutionId!.Value);
        var enrolment = new Enrolment(Guid.CreateVersion7(), number, person, place, Act());
        db.Add(enrolment);
        return enrolment;
    }

    // The guardian's word is a fact like any other: an officer verifies it before a claim can use it.
    private async Task StateGuardianAsync(Trainee trainee, CancellationToken ct)
    {
        var today = clock.Today;
        var statement = new FactStatement(StatedFactKind.GuardianAcknowledgement, PersonFactWords.Acknowledged, today, null);
        var known = await db.Set<StatedFact>().Where(f => f.TraineeId == trainee.Id && f.Kind == statement.Kind).ToListAsync(ct);
        if (!known.Any(f => f.ConflictsWith(statement)))
            await facts.AddAsync(trainee, statement, ct);
    }

    private EnrolmentAct Act() => new(user.Id, clock.Today, clock.Now);
}
