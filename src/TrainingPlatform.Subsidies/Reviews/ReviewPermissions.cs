using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Permissions of the review beyond the county.</summary>
internal static class ReviewPermissions
{
    public const string Prefecture = SubsidiesPermissions.Claims.Default + ".PrefectureReview";

    /// <summary>Sees how much everybody has in hand.</summary>
    public const string Supervise = SubsidiesPermissions.Claims.Default + ".SuperviseReviews";
}

internal sealed class ReviewPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(ReviewPermissions.Prefecture, SubsidiesPermissions.Group, SubsidiesPermissions.Claims.Default, RoleNames.PrefectureReviewer),
        new(
            ReviewPermissions.Supervise,
            SubsidiesPermissions.Group,
            SubsidiesPermissions.Claims.Default,
            RoleNames.CountyLeader,
            RoleNames.PrefectureReviewer,
            RoleNames.RegionAdmin
        ),
    ];
}
