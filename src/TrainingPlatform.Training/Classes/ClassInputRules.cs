using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Classes;

/// <summary>Checks the form of a class against the policy in force and the institution's own staff.</summary>
internal sealed class ClassInputRules(IAccounts accounts)
{
    public async Task<ClassPlan> ReadAsync(ClassInput input, Course course, ClassRules rules, CancellationToken ct)
    {
        var slot = input.Slot ?? ClassSlots.Day;
        var check = new InputCheck()
            .Text("name", input.Name, 128)
            .Text("site", input.Site, 256)
            .That(ClassSlots.All.Contains(slot), "slot", TrainingErrorCodes.SlotUnknown)
            .That(input.Capacity >= 1, "capacity", InputCheck.OutOfRangeCode, ("From", 1), ("To", rules.ClassSizeMax))
            .That(input.Capacity <= rules.ClassSizeMax, "capacity", TrainingErrorCodes.ClassTooLarge, ("Max", rules.ClassSizeMax));
        CheckMode(check, input.Mode, course.Measure, rules);
        CheckDays(check, input.StartOn, input.EndOn, (slot, input.HoursPerDay), rules);
        await CheckStaffAsync(check, input, course.InstitutionId!.Value, ct);
        check.ThrowIfAny();
        return new ClassPlan
        {
            Name = input.Name!.Trim(),
            StartOn = input.StartOn,
            EndOn = input.EndOn,
            Slot = slot,
            HoursPerDay = input.HoursPerDay,
            Capacity = input.Capacity,
            Site = input.Site!.Trim(),
            Prepaid = input.Prepaid,
            Mode = input.Mode,
            InstructorUserId = input.InstructorUserId,
            ExaminerUserId = input.ExaminerUserId,
        };
    }

    /// <summary>A class is held as the pack in force says for its measure: online where the measure is online training, else in the room.</summary>
    public static void CheckMode(InputCheck check, string? mode, string measure, ClassRules rules)
    {
        var needed = rules.ModeOf(measure);
        check.That(mode is null || mode == needed, "mode", TrainingErrorCodes.ModeNotOffered);
        check.That(mode is not null || needed is null, "mode", TrainingErrorCodes.ModeNeeded);
    }

    public static void CheckDays(
        InputCheck check,
        DateOnly startOn,
        DateOnly endOn,
        (string Slot, int HoursPerDay) day,
        ClassRules rules
    ) =>
        check
            .That(startOn != default, "startOn", InputCheck.RequiredCode)
            .That(endOn >= startOn && endOn != default, "endOn", TrainingErrorCodes.EndBeforeStart)
            .That(endOn <= startOn.AddYears(1), "endOn", TrainingErrorCodes.TimetableTooLong)
            .Range("hoursPerDay", day.HoursPerDay, 1, Timetable.MaxHoursOf(day.Slot, rules.MaxHoursPerDay));

    private async Task CheckStaffAsync(InputCheck check, ClassInput input, Guid institutionId, CancellationToken ct)
    {
        var staff = await accounts.OfInstitutionAsync(institutionId, ct);
        check.That(Has(staff, input.InstructorUserId, RoleNames.Instructor), "instructorUserId", TrainingErrorCodes.StaffUnknown);
        check.That(Has(staff, input.ExaminerUserId, RoleNames.Examiner), "examinerUserId", TrainingErrorCodes.StaffUnknown);
        var one = input.ExaminerUserId is not null && input.ExaminerUserId == input.InstructorUserId;
        check.That(!one, "examinerUserId", TrainingErrorCodes.InstructorIsExaminer);
    }

    /// <summary>A draft may leave a duty open; whom it names must hold the role.</summary>
    private static bool Has(IReadOnlyList<AccountRow> staff, Guid? userId, string role) =>
        userId is null || staff.Any(a => a.UserId == userId && a.Roles.Contains(role));
}
