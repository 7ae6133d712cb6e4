namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>
/// Which page, seen by whom, is which picture of <c>docs/guide</c>. With <c>TP_SHOTS_EVERY</c> every page that is looked at is kept, so that
/// somebody can look at them all.
/// </summary>
internal static class GuidePictures
{
    private static readonly bool Every = Environment.GetEnvironmentVariable("TP_SHOTS_EVERY") is { Length: > 0 };

    private static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["stranger 390 /Account/Register"] = "guide-trainee-register-390",
        ["trainee1 390 /my"] = "guide-trainee-home-390",
        ["trainee1 390 /my/classes"] = "guide-trainee-classes-390",
        ["trainee1 390 /my/timetable"] = "guide-trainee-timetable-390",
        ["trainee4 390 /my/money"] = "guide-trainee-money-390",
        ["trainee4 390 /my/money/{id}"] = "guide-trainee-proof-390",
        ["trainee1 390 /my/facts/new"] = "guide-trainee-facts-390",
        ["trainee1 390 /my/classes/{id}/enrol"] = "guide-trainee-consent-390",
        ["inst2-teacher 390 /work"] = "guide-instructor-home-390",
        ["inst2-teacher 390 /training/classes/{id}/attendance"] = "guide-instructor-attendance-390",
        ["inst1-examiner 1360 /training/classes/{id}/assessment"] = "guide-examiner-results-1360",
        ["inst1-admin 1360 /work"] = "guide-institution-home-1360",
        ["inst1-admin 1360 /institutions/mine"] = "guide-institution-profile-1360",
        ["inst1-admin 1360 /training/courses"] = "guide-institution-course-1360",
        ["inst1-admin 1360 /training/classes"] = "guide-institution-class-1360",
        ["inst1-admin 1360 /training/classes/{id}/roster"] = "guide-institution-enrolments-1360",
        ["inst1-admin 1360 /subsidies/claims/{id}"] = "guide-institution-claim-1360",
        ["county-reviewer 1360 /work"] = "guide-officer-home-1360",
        ["county-reviewer 1360 /institutions/{id}"] = "guide-officer-institution-1360",
        ["county-reviewer 1360 /training/facts"] = "guide-officer-facts-1360",
        ["county-reviewer 1360 /subsidies/claims/{id}"] = "guide-officer-review-1360",
        ["county-reviewer 1360 /subsidies/claims/{id}/lines/{id}"] = "guide-officer-proof-1360",
        ["finance-preparer 1360 /subsidies/claims/{id}"] = "guide-finance-claim-1360",
        ["development-reform 1360 /pilots"] = "guide-pilot-dashboard-1360",
        ["region-admin 1360 /setting-management"] = "guide-admin-settings-1360",
    };

    /// <summary>A button that opens something over the page, and the picture of that.</summary>
    public static readonly IReadOnlyDictionary<string, (string Button, string Name)> Openings = new Dictionary<string, (string, string)>
    {
        ["county-reviewer 1360 /subsidies/claims/{id}"] = ("退回整批", "guide-officer-return-1360"),
    };

    public static bool IsWanted(string user, int width, string shape) => Names.ContainsKey($"{user} {width} {shape}");

    /// <returns>Null when no picture of the page is kept.</returns>
    public static string? NameOf(string user, int width, string shape) =>
        Names.GetValueOrDefault($"{user} {width} {shape}") ?? (Every ? $"{width} {user} {shape.Replace('/', '_')}" : null);
}
