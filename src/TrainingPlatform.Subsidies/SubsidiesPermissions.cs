using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies;

/// <summary>Permission names of claims, reviews and payment approval.</summary>
public static class SubsidiesPermissions
{
    public const string Group = "Subsidies";

    public static class Claims
    {
        public const string Default = Group + ".Claims";
        public const string Submit = Default + ".Submit";
        public const string FirstReview = Default + ".FirstReview";
        public const string SecondReview = Default + ".SecondReview";

        /// <summary>Sees a person's group and the facts behind an amount; who handles the money only sees amounts, days and hashes.</summary>
        public const string Facts = Default + ".Facts";
    }

    public static class Payments
    {
        public const string Approve = Group + ".Payments.Approve";
    }
}

internal sealed class SubsidiesPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    private static readonly string[] FactReaders =
    [
        RoleNames.InstitutionAdmin,
        RoleNames.EnterpriseHr,
        RoleNames.CountyReviewer,
        RoleNames.CountyLeader,
        RoleNames.PrefectureReviewer,
        RoleNames.Auditor,
        RoleNames.RegionAdmin,
    ];

    private static readonly string[] Readers = [.. FactReaders, RoleNames.FinancePreparer, RoleNames.FinanceReleaser];

    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(SubsidiesPermissions.Claims.Default, SubsidiesPermissions.Group, null, Readers),
        new(SubsidiesPermissions.Claims.Facts, SubsidiesPermissions.Group, SubsidiesPermissions.Claims.Default, FactReaders),
        new(
            SubsidiesPermissions.Claims.Submit,
            SubsidiesPermissions.Group,
            SubsidiesPermissions.Claims.Default,
            RoleNames.InstitutionAdmin,
            RoleNames.EnterpriseHr
        ),
        new(
            SubsidiesPermissions.Claims.FirstReview,
            SubsidiesPermissions.Group,
            SubsidiesPermissions.Claims.Default,
            RoleNames.CountyReviewer
        ),
        new(
            SubsidiesPermissions.Claims.SecondReview,
            SubsidiesPermissions.Group,
            SubsidiesPermissions.Claims.Default,
            RoleNames.CountyLeader
        ),
        new(
            SubsidiesPermissions.Payments.Approve,
            SubsidiesPermissions.Group,
            SubsidiesPermissions.Claims.Default,
            RoleNames.CountyLeader,
            RoleNames.FinanceReleaser
        ),
    ];
}
