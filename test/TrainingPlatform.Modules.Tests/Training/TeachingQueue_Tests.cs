using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.StatedFacts;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

/// <summary>What waits for whom: facts for the officer, applications, attendance and results in the institution.</summary>
[Collection(nameof(TrainingHost))]
public class TeachingQueue_Tests(TrainingHost host)
{
    [Fact]
    public async Task Each_step_waits_for_the_one_who_has_to_take_it()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        var fact = await rig.StateAsync(person, StatedFactKind.Status, "TWO_POST");
        var enrolment = await rig.EnrolAsync(person, classId);

        (await KindsAsync(rig, rig.KorlaOfficer, TrainingPermissions.Facts.Verify, fact.Id)).ShouldBe(["FactVerification"]);
        (await KindsAsync(rig, rig.ChangjiOfficer, TrainingPermissions.Facts.Verify, fact.Id)).ShouldBeEmpty();
        (await KindsAsync(rig, rig.Admin, TrainingPermissions.Enrolments.Admit)).ShouldBe(["Admission"]);

        await rig.AdmitAsync(enrolment.Id);
        await rig.StartAsync(classId);
        (await KindsAsync(rig, rig.Admin, TrainingPermissions.Enrolments.Admit)).ShouldBeEmpty();
        (await KindsAsync(rig, rig.Instructor, TrainingPermissions.Attendance.Record)).ShouldBe(["AttendanceToday"]);

        foreach (var session in await rig.SessionsAsync(classId))
        {
            await rig.MarkAsync(session, enrolment.Id, AttendanceMark.Present, 8);
            await rig.CloseAsync(session);
            await rig.MoveClockAsync(new DateOnly(2020, 4, 8));
        }
        await rig.AsAsync<ClassRunAppService, ClassDto>(rig.Admin, s => s.EndTeachingAsync(classId, Ct));
        (await KindsAsync(rig, rig.Instructor, TrainingPermissions.Attendance.Record)).ShouldBeEmpty();
        (await KindsAsync(rig, rig.Examiner, TrainingPermissions.Assessments.Record)).ShouldBe(["ResultsDue"]);
    }

    [Fact]
    public async Task An_instructor_is_not_shown_the_class_of_another()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        await rig.AdmittedAsync(person, classId);
        await rig.StartAsync(classId);
        var colleague = await rig.StaffAsync("Colleague", RoleNames.Instructor);

        (await KindsAsync(rig, colleague, TrainingPermissions.Attendance.Record)).ShouldBeEmpty();
    }

    private static Task<List<string>> KindsAsync(TrainingRig rig, RigPerson person, string permission, Guid? about = null) =>
        rig.AsAsync<IEnumerable<IWorkQueueSource>, List<string>>(
            person,
            async sources =>
            {
                var items = new List<WorkQueueItem>();
                foreach (var source in sources)
                    items.AddRange(await source.ReadAsync(name => name == permission, Ct));
                return [.. items.Where(i => about is null || i.Id == about).Select(i => i.Kind)];
            }
        );
}
