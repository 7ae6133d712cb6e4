namespace TrainingPlatform.Authorization;

/// <summary>The roles every deployment starts with. Texts: <c>Role:{name}</c>.</summary>
public static class RoleNames
{
    public const string RegionAdmin = "region-admin";
    public const string PolicyEditor = "policy-editor";
    public const string PolicyPublisher = "policy-publisher";
    public const string CountyReviewer = "county-reviewer";
    public const string CountyLeader = "county-leader";
    public const string PrefectureReviewer = "prefecture-reviewer";
    public const string FinancePreparer = "finance-preparer";
    public const string FinanceReleaser = "finance-releaser";
    public const string Auditor = "auditor";
    public const string DevelopmentReform = "development-reform";
    public const string InstitutionAdmin = "institution-admin";
    public const string Instructor = "instructor";
    public const string Examiner = "examiner";
    public const string EnterpriseHr = "enterprise-hr";
    public const string Trainee = "trainee";

    public static readonly IReadOnlyList<string> All =
    [
        RegionAdmin,
        PolicyEditor,
        PolicyPublisher,
        CountyReviewer,
        CountyLeader,
        PrefectureReviewer,
        FinancePreparer,
        FinanceReleaser,
        Auditor,
        DevelopmentReform,
        InstitutionAdmin,
        Instructor,
        Examiner,
        EnterpriseHr,
        Trainee,
    ];
}
