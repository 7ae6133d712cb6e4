using System.Linq.Expressions;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>The reviews in their order: who may do them, who is told when they run late, and which lines wait for them.</summary>
internal static class ReviewSteps
{
    public static readonly IReadOnlyList<ClaimStep> All = [ClaimStep.FirstReview, ClaimStep.SecondReview, ClaimStep.PrefectureReview];

    public static string PermissionOf(ClaimStep step) =>
        step switch
        {
            ClaimStep.FirstReview => SubsidiesPermissions.Claims.FirstReview,
            ClaimStep.SecondReview => SubsidiesPermissions.Claims.SecondReview,
            _ => ReviewPermissions.Prefecture,
        };

    /// <summary>The permission of the office above, which is told when the step runs late.</summary>
    public static string SupervisorOf(ClaimStep step) =>
        step switch
        {
            ClaimStep.FirstReview => SubsidiesPermissions.Claims.SecondReview,
            ClaimStep.SecondReview => ReviewPermissions.Prefecture,
            _ => ReviewPermissions.Supervise,
        };

    /// <summary><see cref="SubsidyClaimLine.AwaitedStep"/> for the database.</summary>
    public static Expression<Func<SubsidyClaimLine, bool>> WaitsFor(ClaimStep step) =>
        step switch
        {
            ClaimStep.FirstReview => l =>
                l.Status == SubsidyClaimLineStatus.Submitted
                || (l.Status == SubsidyClaimLineStatus.OnHold && l.HeldAt == ClaimStep.FirstReview),
            ClaimStep.SecondReview => l =>
                l.Status == SubsidyClaimLineStatus.FirstPassed
                || (l.Status == SubsidyClaimLineStatus.OnHold && l.HeldAt == ClaimStep.SecondReview),
            _ => l =>
                (l.Status == SubsidyClaimLineStatus.SecondPassed && l.NeedsPrefectureReview)
                || (l.Status == SubsidyClaimLineStatus.OnHold && l.HeldAt == ClaimStep.PrefectureReview),
        };
}
