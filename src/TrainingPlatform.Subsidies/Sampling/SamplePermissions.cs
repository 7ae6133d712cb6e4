using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Permission names of samples.</summary>
internal static class SamplePermissions
{
    public const string Default = SubsidiesPermissions.Group + ".Samples";
    public const string Draw = Default + ".Draw";
    public const string Decide = Default + ".Decide";

    /// <summary>Of the institution that is asked for evidence.</summary>
    public const string Answer = Default + ".Answer";
}

internal sealed class SamplePermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] Readers = [RoleNames.PrefectureReviewer, RoleNames.Auditor, RoleNames.RegionAdmin];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(SamplePermissions.Default, SubsidiesPermissions.Group, null, Readers),
        new(SamplePermissions.Draw, SubsidiesPermissions.Group, SamplePermissions.Default, RoleNames.PrefectureReviewer),
        new(SamplePermissions.Decide, SubsidiesPermissions.Group, SamplePermissions.Default, RoleNames.PrefectureReviewer),
        new(SamplePermissions.Answer, SubsidiesPermissions.Group, null, RoleNames.InstitutionAdmin, RoleNames.EnterpriseHr),
    ];
}
