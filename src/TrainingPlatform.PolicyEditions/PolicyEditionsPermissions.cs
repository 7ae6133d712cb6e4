using TrainingPlatform.Authorization;

namespace TrainingPlatform.PolicyEditions;

/// <summary>Permission names of editions, trials and replays.</summary>
public static class PolicyEditionsPermissions
{
    public const string Group = "PolicyEditions";

    public const string Editions = Group + ".Editions";
    public const string Edit = Group + ".Edit";
    public const string Publish = Group + ".Publish";
    public const string WhatIf = Group + ".WhatIf";
    public const string Replay = Group + ".Replay";
}

internal sealed class PolicyEditionsPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] Counties = [RoleNames.CountyReviewer, RoleNames.CountyLeader];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        Define(
            PolicyEditionsPermissions.Editions,
            null,
            [
                RoleNames.PolicyEditor,
                RoleNames.PolicyPublisher,
                RoleNames.RegionAdmin,
                RoleNames.Auditor,
                RoleNames.PrefectureReviewer,
                .. Counties,
            ]
        ),
        Define(PolicyEditionsPermissions.Edit, PolicyEditionsPermissions.Editions, [RoleNames.PolicyEditor]),
        Define(PolicyEditionsPermissions.Publish, PolicyEditionsPermissions.Editions, [RoleNames.PolicyPublisher]),
        Define(
            PolicyEditionsPermissions.WhatIf,
            PolicyEditionsPermissions.Editions,
            [RoleNames.PolicyEditor, RoleNames.PolicyPublisher, RoleNames.PrefectureReviewer, .. Counties]
        ),
        Define(PolicyEditionsPermissions.Replay, PolicyEditionsPermissions.Editions, [RoleNames.PolicyEditor, RoleNames.PolicyPublisher]),
    ];

    private static PermissionDefinition Define(string name, string? parent, IReadOnlyList<string> roles) =>
        new(name, PolicyEditionsPermissions.Group, parent, [.. roles]);
}
