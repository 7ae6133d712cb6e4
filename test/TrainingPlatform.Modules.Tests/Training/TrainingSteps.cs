using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training;

/// <summary>The steps of the road as people take them, through the use cases.</summary>
internal static class TrainingSteps
{
    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<TraineeDto> SaveAsync(this TrainingRig rig, RigPerson person, Guid? divisionId = null) =>
        rig.AsAsync<TraineeAppService, TraineeDto>(
            person,
            s => s.SaveMineAsync(new SaveTraineeInput(divisionId ?? rig.Korla, "Bank", "6222020000000368"), Ct)
        );

    public static async Task<RigPerson> TraineeAsync(this TrainingRig rig, int birth = 20010301, int sequence = 1, Guid? divisionId = null)
    {
        var person = await rig.TraineeAccountAsync(birth, sequence);
        await rig.SaveAsync(person, divisionId);
        return person;
    }

    public static EnrolInput Applying(Guid classId) =>
        new()
        {
            ClassId = classId,
            ConsentVersion = ConsentWording.Current(ConsentPurpose.Enrolment).Version,
            ConsentAccepted = true,
        };

    public static Task<EnrolmentDto> EnrolAsync(this TrainingRig rig, RigPerson person, Guid classId) =>
        rig.EnrolAsync(person, Applying(classId));

    public static Task<EnrolmentDto> EnrolAsync(this TrainingRig rig, RigPerson person, EnrolInput input) =>
        rig.AsAsync<EnrolmentAppService, EnrolmentDto>(person, s => s.EnrolAsync(input, Ct));

    public static Task<EnrolmentDto> AdmitAsync(this TrainingRig rig, Guid enrolmentId) =>
        rig.AsAsync<AdmissionAppService, EnrolmentDto>(rig.Admin, s => s.AdmitAsync(enrolmentId, Ct));

    public static async Task<Guid> AdmittedAsync(this TrainingRig rig, RigPerson person, Guid classId)
    {
        var enrolment = await rig.EnrolAsync(person, classId);
        await rig.AdmitAsync(enrolment.Id);
        return enrolment.Id;
    }

    public static async Task<ClassDto> StartAsync(this TrainingRig rig, Guid classId)
    {
        await rig.MoveClockAsync(new DateOnly(2020, 4, 7));
        return await rig.AsAsync<ClassRunAppService, ClassDto>(rig.Admin, s => s.StartAsync(classId, Ct));
    }

    public static Task<List<Guid>> SessionsAsync(this TrainingRig rig, Guid classId) =>
        rig.SystemAsync<TrainingPlatformDbContext, List<Guid>>(db =>
            db.Set<ClassSession>().Where(s => s.ClassId == classId).OrderBy(s => s.Date).Select(s => s.Id).ToListAsync(Ct)
        );

    public static Task<AttendanceGridDto> MarkAsync(
        this TrainingRig rig,
        Guid sessionId,
        Guid enrolmentId,
        AttendanceMark mark,
        int hours,
        RigPerson? by = null
    ) =>
        rig.AsAsync<AttendanceAppService, AttendanceGridDto>(
            by ?? rig.Instructor,
            s => s.RecordAsync(sessionId, new RecordAttendanceInput([new AttendanceEntryInput(enrolmentId, mark, hours)]), Ct)
        );

    public static Task<AttendanceGridDto> CloseAsync(this TrainingRig rig, Guid sessionId) =>
        rig.AsAsync<AttendanceAppService, AttendanceGridDto>(rig.Instructor, s => s.CloseAsync(sessionId, Ct));

    public static Task<StatedFactDto> StateAsync(this TrainingRig rig, RigPerson person, StatedFactKind kind, string value) =>
        rig.AsAsync<OwnFactAppService, StatedFactDto>(
            person,
            s => s.StateAsync(new StateFactInput(kind, value, new DateOnly(2020, 2, 10), null, []), Ct)
        );

    public static Task<FactForReviewDto> VerifyAsync(this TrainingRig rig, RigPerson officer, Guid factId) =>
        rig.AsAsync<FactVerificationAppService, FactForReviewDto>(
            officer,
            s => s.VerifyAsync(factId, new VerifyFactInput("Register", new DateOnly(2020, 4, 1), null), Ct)
        );

    public static Task<IReadOnlyList<EnrolmentFacts>> FactsAsync(this TrainingRig rig, Guid classId) =>
        rig.AsAsync<ITrainingFacts, IReadOnlyList<EnrolmentFacts>>(rig.Admin, f => f.EnrolmentsAsync(classId, Ct));

    public static async Task<string> CodeAsync(Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code.Split(':')[1];

    public static async Task<List<string>> FaultsAsync(Func<Task> act) =>
        [.. (await Should.ThrowAsync<InputException>(act)).Faults.Select(f => f.Member)];
}
