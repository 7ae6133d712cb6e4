using TrainingPlatform.Authorization;

namespace TrainingPlatform.Institutions;

/// <summary>Permission names of the institution registry and of institutions' staff.</summary>
public static class InstitutionsPermissions
{
    public const string Group = "Institutions";

    public static class Institutions
    {
        public const string Default = Group + ".Institutions";
        public const string Register = Default + ".Register";
        public const string Review = Default + ".Review";
        public const string Suspend = Default + ".Suspend";
    }

    public static class Staff
    {
        public const string Default = Group + ".Staff";
    }
}

internal sealed class InstitutionsPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] Readers =
    [
        RoleNames.CountyReviewer,
        RoleNames.CountyLeader,
        RoleNames.PrefectureReviewer,
        RoleNames.Auditor,
        RoleNames.RegionAdmin,
        RoleNames.InstitutionAdmin,
        RoleNames.EnterpriseHr,
    ];
    private static readonly string[] Registrants = [RoleNames.InstitutionAdmin, RoleNames.EnterpriseHr];
    private static readonly string[] Reviewers = [RoleNames.CountyReviewer, RoleNames.CountyLeader];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        Define(InstitutionsPermissions.Institutions.Default, null, Readers),
        Define(InstitutionsPermissions.Institutions.Register, InstitutionsPermissions.Institutions.Default, Registrants),
        Define(InstitutionsPermissions.Institutions.Review, InstitutionsPermissions.Institutions.Default, Reviewers),
        Define(InstitutionsPermissions.Institutions.Suspend, InstitutionsPermissions.Institutions.Default, [RoleNames.CountyLeader]),
        Define(InstitutionsPermissions.Staff.Default, null, Registrants),
    ];

    private static PermissionDefinition Define(string name, string? parent, IReadOnlyList<string> roles) =>
        new(name, InstitutionsPermissions.Group, parent, [.. roles]);
}
