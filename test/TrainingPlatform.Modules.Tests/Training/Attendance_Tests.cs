using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

[Collection(nameof(TrainingHost))]
public class Attendance_Tests(TrainingHost host)
{
    [Fact]
    public async Task The_grid_shows_marks_and_leaves_the_rest_unmarked()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, person, id) = await RunningAsync(rig);
        var sessions = await rig.SessionsAsync(classId);

        var grid = await rig.MarkAsync(sessions[0], id, AttendanceMark.Late, 7);

        grid.Sessions.Select(s => s.Status).ShouldBe([ClassSessionStatus.Open, ClassSessionStatus.Planned]);
        var row = grid.Rows.ShouldHaveSingleItem();
        row.Marks.Keys.ShouldBe([sessions[0]]);
        (row.AttendedHours, row.PlannedHours).ShouldBe((7, 16));
        var mine = await rig.AsAsync<AttendanceReader, AttendanceGridDto>(person, r => r.MineAsync(id, Ct));
        mine.Rows.ShouldHaveSingleItem().AttendedHours.ShouldBe(7);
        mine.Sessions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Only_the_instructor_and_the_institutions_admin_take_attendance()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, person, id) = await RunningAsync(rig);
        var session = (await rig.SessionsAsync(classId))[0];

        (await CodeAsync(() => rig.MarkAsync(session, id, AttendanceMark.Present, 8, rig.Examiner))).ShouldBe("NotTheInstructor");
        await Should.ThrowAsync<EntityNotFoundException>(() => rig.MarkAsync(session, id, AttendanceMark.Present, 8, person));
        await rig.MarkAsync(session, id, AttendanceMark.Present, 8, rig.Admin);
    }

    [Fact]
    public async Task An_instructor_who_sits_in_the_class_under_another_account_takes_no_attendance()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var classId = await rig.ClassAsync();
        var id = await rig.AdmittedAsync(await rig.TraineeAsync(birth: 19850615, sequence: 7), classId);
        await rig.StartAsync(classId);
        var session = (await rig.SessionsAsync(classId))[0];

        (await CodeAsync(() => rig.MarkAsync(session, id, AttendanceMark.Present, 8))).ShouldBe("OwnAttendance");
    }

    [Theory]
    [InlineData("Present", 7, "HoursContradictMark")]
    [InlineData("Absent", 1, "HoursContradictMark")]
    [InlineData("Leave", 8, "HoursContradictMark")]
    [InlineData("Late", 9, "HoursOutOfSession")]
    [InlineData("Late", -1, "HoursOutOfSession")]
    public async Task Hours_fit_the_mark_and_the_session(string mark, int hours, string code)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await RunningAsync(rig);
        var session = (await rig.SessionsAsync(classId))[0];

        (await CodeAsync(() => rig.MarkAsync(session, id, Enum.Parse<AttendanceMark>(mark), hours))).ShouldBe(code);
    }

    [Fact]
    public async Task A_session_to_come_takes_no_marks_and_an_unmarked_one_does_not_close()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await RunningAsync(rig);
        var sessions = await rig.SessionsAsync(classId);

        (await CodeAsync(() => rig.MarkAsync(sessions[1], id, AttendanceMark.Present, 8))).ShouldBe("SessionInFuture");
        (await CodeAsync(() => rig.CloseAsync(sessions[0]))).ShouldBe("SessionHasUnmarked");
    }

    [Fact]
    public async Task A_closed_session_can_be_corrected_until_three_days_after_it_and_not_later()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await RunningAsync(rig);
        var session = (await rig.SessionsAsync(classId))[0];
        await rig.MarkAsync(session, id, AttendanceMark.Absent, 0);
        (await rig.CloseAsync(session)).Sessions[0].LockOn.ShouldBe(new DateOnly(2020, 4, 10));

        await rig.MoveClockAsync(new DateOnly(2020, 4, 10));
        (await rig.MarkAsync(session, id, AttendanceMark.Late, 6)).Rows[0].AttendedHours.ShouldBe(6);
        await rig.MoveClockAsync(new DateOnly(2020, 4, 11));

        (await CodeAsync(() => rig.MarkAsync(session, id, AttendanceMark.Present, 8))).ShouldBe("SessionLocked");
        var grid = await rig.AsAsync<AttendanceReader, AttendanceGridDto>(rig.Admin, r => r.OfClassAsync(classId, Ct));
        grid.Sessions[0].Status.ShouldBe(ClassSessionStatus.Locked);
    }

    /// <summary>Case of WORKFLOWS 4.6: a device that was offline sends its marks when the session could no longer be corrected.</summary>
    [Fact]
    public async Task Attendance_synced_late_after_the_lock_date_is_taken_once_and_never_changes_what_was_closed()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (classId, _, id) = await RunningAsync(rig);
        var session = (await rig.SessionsAsync(classId))[0];
        await rig.MoveClockAsync(new DateOnly(2020, 4, 20));

        (await rig.MarkAsync(session, id, AttendanceMark.Present, 8)).Rows[0].AttendedHours.ShouldBe(8);
        (await rig.CloseAsync(session)).Sessions[0].Status.ShouldBe(ClassSessionStatus.Locked);

        (await CodeAsync(() => rig.MarkAsync(session, id, AttendanceMark.Absent, 0))).ShouldBe("SessionLocked");
    }

    [Fact]
    public async Task A_trainee_sees_no_row_of_another()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (_, _, id) = await RunningAsync(rig);
        var other = await rig.TraineeAsync(sequence: 2);

        await Should.ThrowAsync<EntityNotFoundException>(() =>
            rig.AsAsync<AttendanceReader, AttendanceGridDto>(other, r => r.MineAsync(id, Ct))
        );
    }

    private static async Task<(Guid ClassId, RigPerson Person, Guid EnrolmentId)> RunningAsync(TrainingRig rig)
    {
        var (person, classId) = (await rig.TraineeAsync(), await rig.ClassAsync());
        var id = await rig.AdmittedAsync(person, classId);
        await rig.StartAsync(classId);
        return (classId, person, id);
    }
}
