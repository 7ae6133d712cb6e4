using TrainingPlatform.Authorization;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.StatedFacts;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

[Collection(nameof(TrainingHost))]
public class Assessment_Tests(TrainingHost host)
{
    [Fact]
    public async Task The_examiner_enters_and_confirms_and_the_class_completes()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await TaughtAsync(rig);

        (await CodeAsync(() => CompleteAsync(rig, classId))).ShouldBe("ResultsNotConfirmed");
        await RecordAsync(rig, rig.Examiner, classId, Passed(id));
        (await CodeAsync(() => CompleteAsync(rig, classId))).ShouldBe("ResultsNotConfirmed");
        await ConfirmAsync(rig, classId);
        (await CodeAsync(() => RecordAsync(rig, rig.Examiner, classId, Passed(id)))).ShouldBe("ResultConfirmed");

        (await CompleteAsync(rig, classId)).Status.ShouldBe(TrainingClassStatus.Completed);
        var facts = (await rig.FactsAsync(classId)).ShouldHaveSingleItem();
        (facts.Outcome, facts.Certificate, facts.Score, facts.ResultConfirmed).ShouldBe(("COMPLETED", "VOCATIONAL_CERT", "80.5/91", true));
    }

    [Fact]
    public async Task Who_taught_the_class_does_not_examine_it_under_any_account()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await TaughtAsync(rig);
        var second = await rig.StaffAsync("Second", RoleNames.Examiner, rig.Instructor.IdNumber);

        (await CodeAsync(() => RecordAsync(rig, rig.Instructor, classId, Passed(id)))).ShouldBe("ExaminerTeachesTheClass");
        (await CodeAsync(() => RecordAsync(rig, second, classId, Passed(id)))).ShouldBe("ExaminerTeachesTheClass");
        (await CodeAsync(() => RecordAsync(rig, rig.Admin, classId, Passed(id)))).ShouldBe("NotTheExaminer");
    }

    [Fact]
    public async Task An_examiner_who_is_examined_enters_no_result()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await TaughtAsync(rig, birth: 19860101, sequence: 8);

        (await CodeAsync(() => RecordAsync(rig, rig.Examiner, classId, Passed(id)))).ShouldBe("OwnAssessment");
    }

    [Fact]
    public async Task Faults_of_a_result_name_row_and_field()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await TaughtAsync(rig);
        var wrong = Passed(id) with { TheoryScore = 101, Passed = false, CertificateNumber = null };

        (await FaultsAsync(() => RecordAsync(rig, rig.Examiner, classId, wrong))).ShouldBe([
            "results[0].theoryScore",
            "results[0].certificate",
            "results[0].certificateNumber",
        ]);
    }

    [Fact]
    public async Task Results_wait_for_the_end_of_teaching_and_for_everybody()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        var id = await rig.AdmittedAsync(person, classId);
        await rig.StartAsync(classId);

        (await CodeAsync(() => RecordAsync(rig, rig.Examiner, classId, Passed(id)))).ShouldBe("TeachingNotEnded");
        await EndTeachingAsync(rig, classId);
        (await CodeAsync(() => ConfirmAsync(rig, classId))).ShouldBe("ResultsMissing");
    }

    [Fact]
    public async Task Claim_facts_count_verified_statements_and_hours_by_day()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, person, id) = await TaughtAsync(rig);
        var hukou = await rig.StateAsync(person, StatedFactKind.Hukou, PersonFactWords.Rural);
        await rig.StateAsync(person, StatedFactKind.Status, "REGISTERED_UNEMPLOYED");
        await rig.VerifyAsync(rig.KorlaOfficer, hukou.Id);

        var facts = (await rig.FactsAsync(classId)).ShouldHaveSingleItem();

        facts.EnrolmentId.ShouldBe(id);
        facts
            .Facts.Select(f => (f.Kind, f.Value, f.Verified))
            .ShouldBe([("Hukou", "RURAL", true), ("Status", "REGISTERED_UNEMPLOYED", false)], ignoreOrder: true);
        facts.Leave.ShouldBe(new Dictionary<DateOnly, int> { [new(2020, 4, 7)] = 3 });
        facts.Absent.ShouldBe(new Dictionary<DateOnly, int> { [new(2020, 4, 8)] = 8 });
        facts.Consent!.BySelf.ShouldBeTrue();
        (facts.OpenSessions, facts.GuardianAcknowledged).ShouldBe((0, false));
        var trainingClass = await rig.AsAsync<ITrainingFacts, ClassFacts>(rig.KorlaOfficer, f => f.ClassAsync(classId, Ct));
        trainingClass.Schedule.Values.ShouldBe([8, 8]);
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            rig.AsAsync<ITrainingFacts, ClassFacts>(rig.ChangjiOfficer, f => f.ClassAsync(classId, Ct))
        );
    }

    [Fact]
    public async Task Claim_facts_name_the_other_classes_of_the_person()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var (first, second) = (await rig.ClassAsync(), await rig.ClassAsync());
        await rig.AdmittedAsync(person, first);
        var other = await rig.AdmittedAsync(person, second);

        var facts = (await rig.FactsAsync(first)).ShouldHaveSingleItem();

        var named = facts.Others.ShouldHaveSingleItem();
        (named.EnrolmentId, named.Slot, named.StartOn, named.Schedule.Count).ShouldBe((other, "DAY", new DateOnly(2020, 4, 7), 2));
    }

    private static ResultInput Passed(Guid enrolmentId) =>
        new()
        {
            EnrolmentId = enrolmentId,
            TheoryScore = 80.5m,
            PracticeScore = 91,
            Passed = true,
            Certificate = CertificateKinds.Vocational,
            CertificateNumber = "Z2020-1",
        };

    private static async Task<(Guid ClassId, RigPerson Person, Guid EnrolmentId)> TaughtAsync(
        TrainingRig rig,
        int birth = 20010301,
        int sequence = 1
    )
    {
        var (person, classId) = (await rig.TraineeAsync(birth, sequence), await rig.ClassAsync());
        var id = await rig.AdmittedAsync(person, classId);
        await rig.StartAsync(classId);
        var sessions = await rig.SessionsAsync(classId);
        await rig.MarkAsync(sessions[0], id, AttendanceMark.Leave, 5);
        await rig.CloseAsync(sessions[0]);
        await rig.MoveClockAsync(new DateOnly(2020, 4, 8));
        await rig.MarkAsync(sessions[1], id, AttendanceMark.Absent, 0);
        await rig.CloseAsync(sessions[1]);
        await EndTeachingAsync(rig, classId);
        return (classId, person, id);
    }

    private static async Task<ClassDto> EndTeachingAsync(TrainingRig rig, Guid classId)
    {
        await rig.MoveClockAsync(new DateOnly(2020, 4, 8));
        return await rig.AsAsync<ClassRunAppService, ClassDto>(rig.Admin, s => s.EndTeachingAsync(classId, Ct));
    }

    private static Task<ClassDto> CompleteAsync(TrainingRig rig, Guid classId) =>
        rig.AsAsync<ClassRunAppService, ClassDto>(rig.Admin, s => s.CompleteAsync(classId, Ct));

    private static Task<AssessmentDto> RecordAsync(TrainingRig rig, RigPerson by, Guid classId, ResultInput result) =>
        rig.AsAsync<AssessmentAppService, AssessmentDto>(by, s => s.RecordAsync(classId, new RecordResultsInput([result]), Ct));

    private static Task<AssessmentDto> ConfirmAsync(TrainingRig rig, Guid classId) =>
        rig.AsAsync<AssessmentAppService, AssessmentDto>(rig.Examiner, s => s.ConfirmAsync(classId, Ct));
}
