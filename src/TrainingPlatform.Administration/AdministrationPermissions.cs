using TrainingPlatform.Authorization;

namespace TrainingPlatform.Administration;

/// <summary>Permissions of the administration pages; the names under Abp… are those that ABP's client asks for.</summary>
public sealed class AdministrationPermissions : IPermissionDefinitionProvider
{
    public const string Identity = "AbpIdentity";
    public const string Setting = "SettingManagement";
    public const string Administration = "Administration";

    public static class Roles
    {
        public const string Default = "AbpIdentity.Roles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    public static class Users
    {
        public const string Default = "AbpIdentity.Users";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string ManageRoles = Update + ".ManageRoles";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    public static class Settings
    {
        public const string Page = "AbpAccount.SettingManagement";
        public const string Emailing = "SettingManagement.Emailing";
        public const string EmailingTest = Emailing + ".Test";
        public const string TimeZone = "SettingManagement.TimeZone";
    }

    public static class AuditLogs
    {
        public const string Default = "Administration.AuditLogs";
    }

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(Roles.Default, Identity, null, RoleNames.RegionAdmin, RoleNames.Auditor),
        new(Roles.Create, Identity, Roles.Default, RoleNames.RegionAdmin),
        new(Roles.Update, Identity, Roles.Default, RoleNames.RegionAdmin),
        new(Roles.Delete, Identity, Roles.Default, RoleNames.RegionAdmin),
        new(Roles.ManagePermissions, Identity, Roles.Default, RoleNames.RegionAdmin),
        new(Users.Default, Identity, null, RoleNames.RegionAdmin, RoleNames.Auditor),
        new(Users.Create, Identity, Users.Default, RoleNames.RegionAdmin),
        new(Users.Update, Identity, Users.Default, RoleNames.RegionAdmin),
        new(Users.ManageRoles, Identity, Users.Update, RoleNames.RegionAdmin),
        new(Users.Delete, Identity, Users.Default, RoleNames.RegionAdmin),
        new(Users.ManagePermissions, Identity, Users.Default, RoleNames.RegionAdmin),
        new(Settings.Page, Setting, null, RoleNames.RegionAdmin),
        new(Settings.Emailing, Setting, null, RoleNames.RegionAdmin),
        new(Settings.EmailingTest, Setting, Settings.Emailing, RoleNames.RegionAdmin),
        new(Settings.TimeZone, Setting, null, RoleNames.RegionAdmin),
        new(AuditLogs.Default, Administration, null, RoleNames.RegionAdmin, RoleNames.Auditor, RoleNames.CountyLeader),
    ];
}
