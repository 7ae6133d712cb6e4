using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>
/// What the matrix sends. A body is a valid one that names rows of the county asked for, so that a foreign row is refused for its scope and
/// not for a missing field. Endpoints that are not here get an empty object.
/// </summary>
internal static class ScopeBodies
{
    private static readonly object Because = new { reason = "matrix" };

    /// <summary>Endpoints without a route parameter whose body or query names a row: they are asked for a foreign one too.</summary>
    private static readonly string[] Referring =
    [
        "POST /api/app/subsidy-claim", "POST /api/app/training-class", "POST /api/app/training-class/preview-timetable", "POST /api/app/trainee/me/fact",
        "POST /api/app/policy-edition", "POST /api/app/replay", "POST /api/app/publicity-notice", "POST /api/app/payment-batch", "POST /api/app/sample-round", "POST /api/app/recovery", "POST /api/app/difference/recalculate", "POST /api/app/inspection", "POST /api/app/payee-hold", "POST /api/app/pilot-snapshot", "POST /api/app/pilot-city", "POST /api/app/paired-assistance", "GET /api/permission-management/permissions", "PUT /api/permission-management/permissions",
    ];

    private static readonly Dictionary<string, Func<County, int, object>> Bodies = new()
    {
        ["POST /api/app/business-clock"] = (_, _) => new { date = "2020-06-15" },
        ["PUT /api/identity/users/{id}"] = (c, _) => new { userName = "spare." + c.Key, name = "spare " + c.Mark },
        ["PUT /api/identity/users/{id}/roles"] = (_, _) => new { roleNames = new[] { RoleNames.PolicyEditor } },
        ["PUT /api/identity/roles/{id}"] = (_, _) => new { name = RoleNames.Examiner },
        ["PUT /api/permission-management/permissions"] = (_, _) => new { permissions = Array.Empty<object>() },
        ["POST /api/app/policy-edition"] = Edition,
        ["PUT /api/app/policy-edition/{id}/yaml"] = (_, _) => new { text = "matrix" },
        ["PUT /api/app/policy-edition/{id}/cases"] = (_, _) => new { text = "matrix" },
        ["PUT /api/app/policy-edition/{id}/form"] = (_, _) => new { changes = new[] { new { path = "pack.label", value = "matrix" } } },
        ["POST /api/app/policy-edition/{id}/publish"] = (_, _) => new { inForceFrom = "2020-07-01" },
        ["POST /api/app/policy-edition/{id}/withdraw"] = (_, _) => Because,
        ["POST /api/app/replay"] = Replay,
        ["POST /api/app/what-if"] = (c, _) => new { editionId = c["published"], overrides = new { }, facts = new { } },
        ["PUT /api/app/institution/{id}"] = (c, _) => Institution(c, "TrainingSchool", "A"),
        ["POST /api/app/institution/{id}/return"] = (_, _) => Reasons("Institution.NameDiffers"),
        ["POST /api/app/institution/{id}/approve"] = (_, _) => new { listedFrom = "2020-01-01" },
        ["POST /api/app/institution/{id}/reject"] = (_, _) => Because,
        ["POST /api/app/institution/{id}/suspend"] = (_, _) => Because,
        ["POST /api/app/institution/{id}/resume"] = (_, _) => Because,
        ["PUT /api/app/course/{id}"] = (c, _) => Course(c),
        ["POST /api/app/course/{id}/return"] = (_, _) => Reasons("Course.Other"),
        ["POST /api/app/training-class"] = (c, _) => Class(c),
        ["PUT /api/app/training-class/{id}"] = (c, _) => Class(c),
        ["POST /api/app/training-class/preview-timetable"] = (c, _) => Class(c),
        ["PUT /api/app/training-class/{id}/session"] = (_, _) => new { items = new[] { new { date = "2020-04-13", startsAt = "09:00", hours = 8 } } },
        ["POST /api/app/training-class/{id}/return"] = (_, _) => Reasons("Class.Other"),
        ["POST /api/app/training-class/{id}/cancel"] = (_, _) => Because,
        ["PUT /api/app/trainee/me"] = Trainee,
        ["POST /api/app/trainee/me/fact"] = (c, which) =>
            new { kind = "Pension", value = "NOT_RECEIVED", validFrom = "2020-02-10", attachmentIds = new[] { c["evidence" + which] } },
        ["POST /api/app/trainee/me/id-correction"] = IdCorrection,
        ["POST /api/app/id-correction/trainee/{traineeId}"] = IdCorrection,
        ["POST /api/app/id-correction/find"] = (c, which) => new { filter = c.TraineeName(which) },
        ["POST /api/app/id-correction/{id}/accept"] = (_, _) => new { source = "matrix" },
        ["POST /api/app/id-correction/{id}/refuse"] = (_, _) => Because,
        ["POST /api/app/stated-fact/{id}/verify"] = (_, _) => new { source = "matrix", verifiedOn = "2020-04-01" },
        ["POST /api/app/stated-fact/{id}/refuse"] = (_, _) => Because,
        ["POST /api/app/enrolment"] = (c, _) => new { classId = c["class"], consentVersion = "enrolment-1", consentAccepted = true },
        ["POST /api/app/enrolment/{id}/refuse"] = (_, _) => Because,
        ["POST /api/app/enrolment/{id}/remove"] = (_, _) => Because,
        ["POST /api/app/enrolment/{id}/withdraw"] = (_, _) => Because,
        ["PUT /api/app/attendance/session/{sessionId}"] = (c, which) =>
            new { entries = new[] { new { enrolmentId = c["enrolment" + which], mark = "Present", hours = 8 } } },
        ["PUT /api/app/attendance/class/{classId}/online"] = (c, which) =>
            new { entries = new[] { new { enrolmentId = c["enrolment" + which], date = "2020-04-13", minutes = 45 } } },
        ["PUT /api/app/assessment/class/{classId}"] = (c, which) => new { results = new[] { Result(c, which) } },
        ["POST /api/app/pilot-enterprise/{id}/remove"] = (_, _) => new { ground = "matrix" },
        ["POST /api/app/payment-batch"] = Batch,
        ["POST /api/app/payment-batch/{id}/cancel"] = (_, _) => Because,
        ["POST /api/app/payment-batch/{id}/export"] = (_, _) => new { format = "Csv" },
        ["POST /api/app/payee-hold"] = Hold,
        ["POST /api/app/payee-hold/{id}/lift"] = (_, _) => Because,
        ["POST /api/app/my-payment/{id}/correct"] = (c, _) => new { holder = "Account " + c.Mark, bankName = "Bank", account = "6222000000000368" },
        ["POST /api/app/my-payment/{id}/receipt"] = (_, _) => new { received = true },
        ["POST /api/app/pilot-enterprise/{id}/ledger"] = CountyPilot.LedgerEntry,
        ["POST /api/app/pilot-enterprise/{id}/credit/what-if"] = (_, _) => new { years = new[] { new { year = 2020, invested = "1000.00", surcharge = "100.00" } } },
        ["POST /api/app/pilot-enterprise/{id}/plan"] = (_, _) => CountyPilot.Plan,
        ["PUT /api/app/pilot-enterprise/{id}/indicator"] = (_, _) => CountyPilot.Indicator,
        ["POST /api/app/pilot-enterprise/{id}/review"] = (_, _) => CountyPilot.Review,
        ["POST /api/app/pilot-indicator/{id}/return"] = (_, _) => Because,
        ["POST /api/app/pilot-snapshot"] = (c, _) => CountyPilot.Snapshot(c),
        ["POST /api/app/pilot-base"] = (c, _) => CountyWorks.Base(c),
        ["POST /api/app/pilot-base/{id}/decide"] = (_, _) => new { status = "Suspended", ground = "matrix" },
        ["POST /api/app/pilot-base/{id}/funding"] = (c, _) => CountyWorks.Funding(c),
        ["PUT /api/app/pilot-base/{id}/occupancy"] = (_, _) => new { year = 2020, quarter = 1, openDays = 0, usedPlaceDays = 0, reference = "matrix" },
        ["POST /api/app/pilot-base/{id}/spending"] = (c, _) => CountyWorks.Spending(c, "matrix"),
        ["POST /api/app/base-spending/{id}/refuse"] = (_, _) => new { note = "matrix" },
        ["PUT /api/app/pilot-base/{id}/milestone"] = (_, _) => CountyWorks.Milestones,
        ["PUT /api/app/pilot-city/{id}/milestone"] = (_, _) => CountyWorks.Milestones,
        ["PUT /api/app/pilot-enterprise/{id}/milestone"] = (_, _) => CountyWorks.Milestones,
        ["POST /api/app/pilot-base/{id}/milestone/report"] = (_, _) => new { code = "M1", startedOn = "2020-04-01" },
        ["POST /api/app/pilot-city/{id}/milestone/report"] = (_, _) => new { code = "M1", startedOn = "2020-04-01" },
        ["POST /api/app/pilot-enterprise/{id}/milestone/report"] = (_, _) => new { code = "M1", startedOn = "2020-04-01" },
        ["POST /api/app/pilot-city"] = (c, _) => new { divisionId = c["division"] },
        ["POST /api/app/pilot-city/{id}/decide"] = (_, _) => new { status = "Submitted", ground = "matrix" },
        ["POST /api/app/shared-resource"] = (c, _) => CountyWorks.Resource(c),
        ["POST /api/app/resource-booking"] = (c, _) => CountyWorks.Booking(c),
        ["POST /api/app/resource-booking/{id}/use"] = (_, _) => new { hours = 1 },
        ["POST /api/app/paired-assistance"] = (c, _) => CountyWorks.Pair(c),
        ["POST /api/app/paired-assistance/{id}/report"] = (c, _) => new { measureId = c["measure"], quantity = 1, on = "2020-04-01", reference = "matrix" },
        ["POST /api/app/paired-assistance/{id}/confirm"] = (c, _) => new { measureId = c["measure"] },
        ["POST /api/app/pilot-ledger/{id}/refuse"] = (_, _) => new { note = "matrix" },
        ["POST /api/app/subsidy-claim"] = (c, _) => new { classId = c["class"] },
        ["POST /api/app/subsidy-claim/{id}/withdraw-lines"] = (c, which) => new { lineIds = new[] { c["line" + which] } },
        ["POST /api/app/subsidy-claim/{id}/hold-lines"] = (c, which) => new { lineIds = new[] { c["line" + which] }, reasons = new[] { new { code = "UnderInspection" } } },
        ["POST /api/app/sample-round"] = (c, _) => new { divisionId = c["division"] },
        ["POST /api/app/sample-round/{id}/draw"] = (_, _) => new { source = "matrix", publishedOn = "2020-06-16", value = "matrix" },
        ["POST /api/app/sample-check/{id}/decide"] = (_, _) => new { assured = true, finding = "matrix" },
        ["POST /api/app/recovery"] = (c, which) => new { source = "Report", reason = "matrix", basis = "matrix", lines = new[] { new { lineId = c["line" + which] } } },
        ["POST /api/app/recovery/{id}/decide"] = (_, _) => new { approved = true },
        ["POST /api/app/recovery/{id}/serve"] = (_, _) => new { dueOn = "2020-07-31" },
        ["POST /api/app/recovery/{id}/receive"] = (_, _) => new { kind = "Repaid", amount = "1.00", reference = "matrix" },
        ["POST /api/app/recovery/{id}/decide-objection"] = (_, _) => new { upheld = false, reason = "matrix" },
        ["POST /api/app/recovery/{id}/write-off"] = (_, _) => new { text = "matrix" },
        ["POST /api/app/recovery/{id}/refer"] = (_, _) => new { text = "matrix" },
        ["POST /api/app/recovery/mine/{id}/object"] = (_, _) => new { text = "matrix" },
        ["POST /api/app/inspection"] = (c, _) => Inspection(c),
        ["POST /api/app/inspection/{id}/recheck"] = (_, _) => new { rectified = true, note = "matrix" },
        ["POST /api/app/difference/recalculate"] = (c, _) => new { claimId = c["claim"] },
        ["POST /api/app/difference/{id}/decide"] = (_, _) => new { accepted = false, reason = "matrix" },
        ["POST /api/app/publicity-notice"] = (c, _) => new { kind = "TrainingSubsidy", divisionId = c["division"], contactPhone = "matrix" },
        ["POST /api/app/objection/{id}/decide"] = (_, _) => new { outcome = "Dismissed", finding = "matrix", reply = "matrix" },
        ["POST /api/app/subsidy-claim/{id}/line/{lineId}/override-check"] = (_, _) => new { checkCode = "Identity", reason = "matrix", expiresOn = "2020-06-30" },
        ["POST /api/app/review-desk/{claimId}/take"] = (_, _) => new { step = "FirstReview" },
        ["POST /api/app/review-desk/{claimId}/give-back"] = (_, _) => new { step = "FirstReview" },
        ["POST /api/app/review-desk/{claimId}/hand-over"] = (c, _) => new { step = "FirstReview", toUserId = c["staff"] },
        ["POST /api/app/enterprise-statement/{id}/decide"] = (_, _) => new { verify = false, note = "matrix" },
        ["POST /api/app/late-filing/{id}/decide"] = (_, _) => new { admit = false, note = "matrix" },
        ["POST /api/app/subsidy-claim/{id}/first-review"] = Review,
        ["POST /api/app/subsidy-claim/{id}/second-review"] = Review,
        ["POST /api/app/subsidy-claim/{id}/prefecture-review"] = Review,
    };

    public static bool Refers(string endpoint) => Referring.Contains(endpoint);

    public static object Of(string endpoint, County county, int which) => Bodies.TryGetValue(endpoint, out var body) ? body(county, which) : new { };

    public static object IdCorrection(County county, int which) =>
        new { idNumber = TestPeople.IdNumber(500 + (2 * county.Number) + which, "20050301"), reason = "typed wrongly " + county.Mark, attachmentIds = new[] { county["numberFile" + which] } };

    public static object Edition(County county, int _) =>
        new { basedOnId = county["published"], label = "Edition " + county.Mark, divisionId = county["division"] };

    public static object Replay(County county, int _) => new { editionId = county["published"], divisionId = county["division"], year = 2020 };

    public static object Batch(County county, int _) =>
        new { kind = "TrainingSubsidy", fund = "SKILLS_ACTION_SPECIAL_ACCOUNT", divisionId = county["division"] };

    public static object Hold(County county, int _) => new { paymentId = county["payment"], reason = "matrix" };

    public static object Institution(County county, string kind, string suffix) =>
        new
        {
            name = $"{kind} {county.Mark}",
            socialCreditCode = $"52{county.Division}MJTEW{county.Number:D4}{suffix}",
            codeOverrideReason = "invented for a test",
            kind,
            divisionId = county["division"],
            legalRepresentative = "Head " + county.Mark,
            contactName = "Contact " + county.Mark,
            contactPhone = "1300000010" + county.Number,
            address = "Street " + county.Mark,
            accountName = "Account " + county.Mark,
            bankName = "Bank " + county.Mark,
            accountNumber = "620000000000000010" + county.Number,
            occupationCodes = new[] { "6-05-01-03" },
            commitmentAccepted = true,
        };

    public static object Course(County county) =>
        new
        {
            name = "Course " + county.Mark,
            occupationCode = "6-05-01-03",
            level = "L5",
            measure = "M-LPT",
            theoryHours = 120,
            practiceHours = 200,
            syllabus = "Syllabus " + county.Mark,
        };

    public static object Inspection(County county) =>
        new
        {
            classId = county["class"],
            kind = "OnSite",
            heldOn = "2020-06-15",
            expectedHeads = 2,
            presentHeads = 2,
            answers = InspectionItems.All.Select(code => new { code, answer = "No" }),
            finding = "Finding " + county.Mark,
            rectifyBy = "2020-07-31",
        };

    public static object Class(County county) =>
        new
        {
            courseId = county["course"],
            name = "Class " + county.Mark,
            startOn = "2020-04-13",
            endOn = "2020-07-31",
            slot = "DAY",
            hoursPerDay = 8,
            capacity = 20,
            site = "Site " + county.Mark,
            prepaid = false,
            instructorUserId = county.Users[county.UserName(RoleNames.Instructor)],
            examinerUserId = county.Users[county.UserName(RoleNames.Examiner)],
        };

    public static object Trainee(County county, int which) =>
        new { divisionId = county["division"], bankName = "Bank " + county.Mark, accountNumber = $"62220000000020{county.Number}{which}" };

    public static object Result(County county, int which) =>
        new
        {
            enrolmentId = county["enrolment" + which],
            theoryScore = 80,
            practiceScore = 85,
            passed = true,
            certificate = "VOCATIONAL_CERT",
            certificateNumber = $"CERT-{county.Mark}-{which}",
            resits = 0,
        };

    private static object Review(County county, int which) =>
        new { decisions = new[] { new { lineId = county["line" + which], decision = "Pass" } } };

    private static object Reasons(string code) => new { reasons = new[] { new { code, text = "matrix" } } };
}
