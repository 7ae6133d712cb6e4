using TrainingPlatform.Authorization;

namespace TrainingPlatform.Training;

/// <summary>Permission names of courses, classes, stated facts, corrections of ID numbers, enrolments, attendance and assessments.</summary>
public static class TrainingPermissions
{
    public const string Group = "Training";

    public static class Courses
    {
        public const string Default = Group + ".Courses";
        public const string File = Default + ".File";
        public const string Review = Default + ".Review";
    }

    public static class Classes
    {
        public const string Default = Group + ".Classes";
        public const string File = Default + ".File";
        public const string Review = Default + ".Review";
        public const string Run = Default + ".Run";
    }

    public static class Facts
    {
        public const string Default = Group + ".Facts";
        public const string Verify = Default + ".Verify";
    }

    public static class IdCorrections
    {
        public const string Default = Group + ".IdCorrections";
        public const string Ask = Default + ".Ask";
        public const string Decide = Default + ".Decide";
    }

    public static class Enrolments
    {
        public const string Default = Group + ".Enrolments";
        public const string Enrol = Default + ".Enrol";
        public const string Admit = Default + ".Admit";
    }

    public static class Attendance
    {
        public const string Default = Group + ".Attendance";
        public const string Record = Default + ".Record";
    }

    public static class Assessments
    {
        public const string Default = Group + ".Assessments";
        public const string Record = Default + ".Record";
    }
}

internal sealed class TrainingPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] Offices =
    [
        RoleNames.CountyReviewer,
        RoleNames.CountyLeader,
        RoleNames.PrefectureReviewer,
        RoleNames.Auditor,
        RoleNames.RegionAdmin,
    ];
    private static readonly string[] Reviewers = [RoleNames.CountyReviewer, RoleNames.CountyLeader];
    private static readonly string[] Institution = [RoleNames.InstitutionAdmin, RoleNames.EnterpriseHr];
    private static readonly string[] Teaching = [.. Institution, RoleNames.Instructor, RoleNames.Examiner];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        Define(TrainingPermissions.Courses.Default, null, [.. Offices, .. Teaching]),
        Define(TrainingPermissions.Courses.File, TrainingPermissions.Courses.Default, Institution),
        Define(TrainingPermissions.Courses.Review, TrainingPermissions.Courses.Default, Reviewers),
        Define(TrainingPermissions.Classes.Default, null, [.. Offices, .. Teaching]),
        Define(TrainingPermissions.Classes.File, TrainingPermissions.Classes.Default, Institution),
        Define(TrainingPermissions.Classes.Review, TrainingPermissions.Classes.Default, Reviewers),
        Define(TrainingPermissions.Classes.Run, TrainingPermissions.Classes.Default, Institution),
        Define(TrainingPermissions.Facts.Default, null, Offices),
        Define(TrainingPermissions.Facts.Verify, TrainingPermissions.Facts.Default, Reviewers),
        Define(TrainingPermissions.Enrolments.Default, null, [.. Offices, .. Teaching]),
        Define(TrainingPermissions.IdCorrections.Default, null, Offices),
        Define(TrainingPermissions.IdCorrections.Ask, TrainingPermissions.IdCorrections.Default, Reviewers),
        Define(TrainingPermissions.IdCorrections.Decide, TrainingPermissions.IdCorrections.Default, Reviewers),
        // A root of its own: who enrols has no list of enrolments to look at.
        Define(TrainingPermissions.Enrolments.Enrol, null, [RoleNames.Trainee]),
        Define(TrainingPermissions.Enrolments.Admit, TrainingPermissions.Enrolments.Default, Institution),
        Define(TrainingPermissions.Attendance.Default, null, [.. Offices, .. Teaching]),
        Define(TrainingPermissions.Attendance.Record, TrainingPermissions.Attendance.Default, [.. Institution, RoleNames.Instructor]),
        Define(TrainingPermissions.Assessments.Default, null, [.. Offices, .. Teaching]),
        Define(TrainingPermissions.Assessments.Record, TrainingPermissions.Assessments.Default, [RoleNames.Examiner]),
    ];

    private static PermissionDefinition Define(string name, string? parent, IReadOnlyList<string> roles) =>
        new(name, TrainingPermissions.Group, parent, [.. roles]);
}
