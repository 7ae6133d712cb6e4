using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.StatedFacts;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

[Collection(nameof(TrainingHost))]
public class Enrolment_Tests(TrainingHost host)
{
    [Fact]
    public async Task The_person_applies_and_consents_in_one_step()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();

        var enrolment = await rig.EnrolAsync(person, await rig.ClassAsync());

        enrolment.Status.ShouldBe(EnrolmentStatus.Applied);
        enrolment.IdMask.ShouldStartWith("659***");
        var consent = await rig.SystemAsync<TrainingPlatformDbContext, Consent>(db =>
            db.Set<Consent>().SingleAsync(c => c.GivenByUserId == person.UserId, Ct)
        );
        consent.GivenByUserId.ShouldBe(person.UserId);
        consent.GivenOn.ShouldBe(new DateOnly(2020, 4, 1));
        enrolment.Consent!.Id.ShouldBe(consent.Id);
    }

    [Fact]
    public async Task Without_consent_or_with_an_old_text_nothing_is_saved()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var input = Applying(await rig.ClassAsync());

        (await FaultsAsync(() => rig.EnrolAsync(person, input with { ConsentAccepted = false }))).ShouldBe(["consentAccepted"]);
        (await FaultsAsync(() => rig.EnrolAsync(person, input with { ConsentVersion = "0" }))).ShouldBe(["consentVersion"]);
        (
            await rig.SystemAsync<TrainingPlatformDbContext, int>(db =>
                db.Set<Consent>().CountAsync(c => c.GivenByUserId == person.UserId, Ct)
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_but_a_trainee_can_enrol()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var classId = await rig.ClassAsync();

        foreach (var other in new[] { rig.Admin, rig.Instructor, rig.Examiner, rig.KorlaOfficer, await rig.TraineeAccountAsync() })
            (await CodeAsync(() => rig.EnrolAsync(other, classId))).ShouldBe("NoTraineeRecord");
    }

    [Fact]
    public void A_consent_cannot_be_given_for_somebody_else()
    {
        var giver = new ConsentGiver(Guid.NewGuid(), TraineeUserId: Guid.NewGuid(), CallerUserId: Guid.NewGuid(), Guid.NewGuid());

        var refusal = Should.Throw<BusinessException>(() =>
            new Consent(Guid.NewGuid(), giver, ConsentWording.Current(ConsentPurpose.Enrolment), default, default)
        );

        refusal.Code.ShouldBe(TrainingErrorCodes.ConsentNotPersonal);
    }

    [Fact]
    public async Task Under_18_on_the_first_day_the_guardian_is_named_and_the_fact_waits_for_an_officer()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var minor = await rig.TraineeAsync(birth: 20020408);
        var input = Applying(await rig.ClassAsync());

        (await FaultsAsync(() => rig.EnrolAsync(minor, input))).ShouldBe(["guardianAcknowledged", "guardianName"]);
        var enrolment = await rig.EnrolAsync(minor, input with { GuardianAcknowledged = true, GuardianName = "Guardian" });

        enrolment.Consent!.GuardianAcknowledged.ShouldBeTrue();
        enrolment.OpenFacts.ShouldBe(1);
    }

    [Fact]
    public async Task Who_turns_18_on_the_first_day_needs_no_guardian()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var adult = await rig.TraineeAsync(birth: 20020407);

        (await rig.EnrolAsync(adult, await rig.ClassAsync())).OpenFacts.ShouldBe(0);
    }

    [Fact]
    public async Task A_second_application_for_the_same_class_is_refused_until_the_first_has_ended()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        var first = await rig.EnrolAsync(person, classId);

        (await CodeAsync(() => rig.EnrolAsync(person, classId))).ShouldBe("AlreadyEnrolled");
        await WithdrawAsync(rig, person, first.Id);

        (await rig.EnrolAsync(person, classId)).Status.ShouldBe(EnrolmentStatus.Applied);
    }

    [Fact]
    public async Task The_last_seat_is_given_once()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var classId = await rig.ClassAsync(capacity: 1);
        var (one, two, three) = (
            await rig.TraineeAsync(sequence: 1),
            await rig.TraineeAsync(sequence: 2),
            await rig.TraineeAsync(sequence: 3)
        );
        var waiting = await rig.EnrolAsync(two, classId);
        await rig.AdmittedAsync(one, classId);

        (await CodeAsync(() => rig.AdmitAsync(waiting.Id))).ShouldBe("ClassFull");
        (await CodeAsync(() => rig.EnrolAsync(three, classId))).ShouldBe("ClassFull");
    }

    [Fact]
    public async Task After_the_first_day_nobody_joins()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        await rig.MoveClockAsync(new DateOnly(2020, 4, 8));

        (await CodeAsync(() => rig.EnrolAsync(person, classId))).ShouldBe("ClassNotOpen");
    }

    [Fact]
    public async Task Another_class_on_the_same_days_is_a_warning_and_no_refusal()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();

        (await rig.EnrolAsync(person, await rig.ClassAsync())).Warnings.ShouldBeEmpty();
        (await rig.EnrolAsync(person, await rig.ClassAsync())).Warnings.ShouldBe([EnrolmentRules.OverlapWarning]);
    }

    [Fact]
    public async Task Withdrawal_needs_no_reason_and_leaves_attendance_as_it_was_earned()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        var id = await rig.AdmittedAsync(person, classId);
        await rig.StartAsync(classId);
        await rig.MarkAsync((await rig.SessionsAsync(classId))[0], id, AttendanceMark.Present, 8);

        var left = await WithdrawAsync(rig, person, id);

        left.Status.ShouldBe(EnrolmentStatus.Withdrawn);
        left.AttendedHours.ShouldBe(8);
        var facts = (await rig.FactsAsync(classId)).ShouldHaveSingleItem();
        facts.Outcome.ShouldBe("WITHDREW");
        facts.WithdrewOn.ShouldBe(new DateOnly(2020, 4, 8), "what was attended on the day of leaving counts");
        facts.Absent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_withdraws_for_another()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var id = await rig.AdmittedAsync(await rig.TraineeAsync(sequence: 1), await rig.ClassAsync());
        var other = await rig.TraineeAsync(sequence: 2);

        await Should.ThrowAsync<EntityNotFoundException>(() => WithdrawAsync(rig, other, id));
        (await CodeAsync(() => WithdrawAsync(rig, rig.Admin, id))).ShouldBe("NoTraineeRecord");
    }

    [Fact]
    public async Task Taking_the_consent_back_ends_the_enrolment()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var enrolment = await rig.EnrolAsync(person, await rig.ClassAsync());

        var consent = await rig.AsAsync<ConsentAppService, ConsentDto>(person, s => s.RevokeAsync(enrolment.Consent!.Id, Ct));

        consent.RevokedAt.ShouldNotBeNull();
        var mine = await rig.AsAsync<EnrolmentAppService, Application.ListResultDto<EnrolmentDto>>(person, s => s.MineAsync(Ct));
        mine.Items.ShouldHaveSingleItem().Status.ShouldBe(EnrolmentStatus.Withdrawn);
    }

    [Fact]
    public async Task A_cancelled_class_lets_everybody_go()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var classId = await rig.ClassAsync();
        await rig.AdmittedAsync(await rig.TraineeAsync(sequence: 1), classId);
        await rig.EnrolAsync(await rig.TraineeAsync(sequence: 2), classId);

        await rig.AsAsync<ClassRunAppService, ClassDto>(rig.Admin, s => s.CancelAsync(classId, new Reviews.ReasonInput("No hall"), Ct));

        var statuses = await rig.SystemAsync<TrainingPlatformDbContext, List<EnrolmentStatus>>(db =>
            db.Set<Enrolment>().Where(e => e.ClassId == classId).OrderBy(e => e.Number).Select(e => e.Status).ToListAsync(Ct)
        );
        statuses.ShouldBe([EnrolmentStatus.Removed, EnrolmentStatus.Refused]);
    }

    [Fact]
    public void Every_transition_asks_for_its_state()
    {
        var act = new EnrolmentAct(null, new DateOnly(2020, 4, 1), default);
        var enrolment = new Enrolment(
            Guid.NewGuid(),
            "BM1",
            new(Guid.NewGuid(), "Trainee", "659***", Guid.NewGuid()),
            new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()),
            act
        );

        Should.Throw<BusinessException>(() => enrolment.Attend(act));
        Should.Throw<BusinessException>(() => enrolment.Complete(act));
        Should.Throw<BusinessException>(() => enrolment.Remove("reason", act));
        enrolment.Refuse("reason", act);
        Should.Throw<BusinessException>(() => enrolment.Admit(act)).Code.ShouldBe(TrainingErrorCodes.EnrolmentNotInState);
        Should.Throw<BusinessException>(() => enrolment.Withdraw(null, act));
    }

    private static Task<EnrolmentDto> WithdrawAsync(TrainingRig rig, RigPerson person, Guid id) =>
        rig.AsAsync<EnrolmentAppService, EnrolmentDto>(person, s => s.WithdrawAsync(id, null, Ct));
}
