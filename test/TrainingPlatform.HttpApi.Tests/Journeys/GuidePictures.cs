namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>Which page, seen by whom, is which picture of <c>docs/guide</c>.</summary>
internal static class GuidePictures
{
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["stranger 390 /Account/Register"] = "guide-trainee-register-390",
        ["trainee1 390 /my"] = "guide-trainee-home-390",
        ["trainee1 390 /my/classes"] = "guide-trainee-classes-390",
        ["trainee1 390 /my/timetable"] = "guide-trainee-timetable-390",
        ["trainee1 390 /my/money"] = "guide-trainee-money-390",
        ["trainee1 390 /my/money/{id}"] = "guide-trainee-proof-390",
        ["trainee1 390 /my/facts/new"] = "guide-trainee-facts-390",
        ["trainee1 390 /my/classes/{id}/enrol"] = "guide-trainee-consent-390",
        ["inst1-teacher 390 /work"] = "guide-instructor-home-390",
        ["inst1-teacher 390 /training/classes/{id}/attendance"] = "guide-instructor-attendance-390",
        ["inst1-examiner 1360 /training/classes/{id}/results"] = "guide-examiner-results-1360",
        ["inst1-admin 1360 /work"] = "guide-institution-home-1360",
        ["inst1-admin 1360 /institutions/mine"] = "guide-institution-profile-1360",
        ["inst1-admin 1360 /training/courses"] = "guide-institution-course-1360",
        ["inst1-admin 1360 /training/classes"] = "guide-institution-class-1360",
        ["inst1-admin 1360 /training/classes/{id}/enrolments"] = "guide-institution-enrolments-1360",
        ["inst1-admin 1360 /subsidies/claims/{id}"] = "guide-institution-claim-1360",
        ["county-reviewer 1360 /work"] = "guide-officer-home-1360",
        ["county-reviewer 1360 /institutions/{id}"] = "guide-officer-institution-1360",
        ["county-reviewer 1360 /training/facts"] = "guide-officer-facts-1360",
        ["county-reviewer 1360 /subsidies/claims/{id}"] = "guide-officer-review-1360",
        ["county-reviewer 1360 /subsidies/claims/{id}/lines/{id}"] = "guide-officer-proof-1360",
        ["finance-preparer 1360 /subsidies/claims/{id}"] = "guide-finance-claim-1360",
        ["region-admin 1360 /setting-management"] = "guide-admin-settings-1360",
    };
}
