using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Permissions of the review beyond the county.</summary>
internal static class ReviewPermissions
{
    public const string Prefecture = SubsidiesPermissions.Claims.Default + ".PrefectureReview";
}

internal sealed class ReviewPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
        [new(ReviewPermissions.Prefecture, SubsidiesPermissions.Group, SubsidiesPermissions.Claims.Default, RoleNames.PrefectureReviewer)];
}
