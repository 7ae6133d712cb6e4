using TrainingPlatform.Application;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.StatedFacts;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

/// <summary>What waits for whom: facts for the officer, applications, attendance and results in the institution.</summary>
public class TeachingQueue_Tests
{
    [Fact]
    public async Task Each_step_waits_for_the_one_who_has_to_take_it()
    {
        await using var rig = await TrainingRig.CreateAsync();
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        await rig.StateAsync(person, StatedFactKind.Status, "TWO_POST");
        var enrolment = await rig.EnrolAsync(person, classId);

        (await KindsAsync(rig, rig.KorlaOfficer, TrainingPermissions.Facts.Verify)).ShouldBe(["FactVerification"]);
        (await KindsAsync(rig, rig.ChangjiOfficer, TrainingPermissions.Facts.Verify)).ShouldBeEmpty();
        (await KindsAsync(rig, rig.Admin, TrainingPermissions.Enrolments.Admit)).ShouldBe(["Admission"]);

        await rig.AdmitAsync(enrolment.Id);
        await rig.StartAsync(classId);
        (await KindsAsync(rig, rig.Admin, TrainingPermissions.Enrolments.Admit)).ShouldBeEmpty();
        (await KindsAsync(rig, rig.Instructor, TrainingPermissions.Attendance.Record)).ShouldBe(["AttendanceToday"]);

        foreach (var session in await rig.SessionsAsync(classId))
        {
            await rig.MarkAsync(session, enrolment.Id, AttendanceMark.Present, 8);
            await rig.CloseAsync(session);
            rig.Clock.Today = rig.Clock.Today.AddDays(1);
        }
        await rig.AsAsync<ClassRunAppService, ClassDto>(rig.Admin, s => s.EndTeachingAsync(classId, Ct));
        (await KindsAsync(rig, rig.Instructor, TrainingPermissions.Attendance.Record)).ShouldBeEmpty();
        (await KindsAsync(rig, rig.Examiner, TrainingPermissions.Assessments.Record)).ShouldBe(["ResultsDue"]);
    }

    [Fact]
    public async Task An_instructor_is_not_shown_the_class_of_another()
    {
        await using var rig = await TrainingRig.CreateAsync();
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        await rig.AdmittedAsync(person, classId);
        await rig.StartAsync(classId);
        var colleague = rig.People.Add(new RigPerson("Colleague", "instructor", rig.Instructor.Scope));

        (await KindsAsync(rig, colleague, TrainingPermissions.Attendance.Record)).ShouldBeEmpty();
    }

    private static Task<List<string>> KindsAsync(TrainingRig rig, RigPerson person, string permission) =>
        rig.AsAsync<IEnumerable<IWorkQueueSource>, List<string>>(
            person,
            async sources =>
            {
                var items = new List<WorkQueueItem>();
                foreach (var source in sources)
                    items.AddRange(await source.ReadAsync(name => name == permission, Ct));
                return [.. items.Select(i => i.Kind)];
            }
        );
}
