using TrainingPlatform.Policy;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>
/// Where each fact comes from. Records of the platform are named by a text key (<c>Source:…</c>), so that the stored bytes are the same
/// in every language; verified statements carry the officer's own words.
/// </summary>
internal static class FactSources
{
    public const string Prefix = FactSourceKeys.Prefix;
    public const string Registration = Prefix + "Registration";
    public const string Consent = Prefix + "Consent";
    public const string ClassFiling = Prefix + "ClassFiling";
    public const string Attendance = Prefix + "Attendance";
    public const string Assessment = Prefix + "Assessment";
    public const string Catalogue = Prefix + "Catalogue";
    public const string Claims = Prefix + "Claims";
    public const string Enrolments = Prefix + "Enrolments";

    public static readonly IReadOnlyList<string> All =
    [
        Registration,
        Consent,
        ClassFiling,
        Attendance,
        Assessment,
        Catalogue,
        Claims,
        Enrolments,
    ];

    public static IReadOnlyDictionary<string, FactSource> Of(ClaimMaterial material, EnrolmentFacts enrolment)
    {
        var sources = new Dictionary<string, FactSource>(StringComparer.Ordinal)
        {
            [FactName.BirthDate] = new(Registration),
            [FactName.Age] = new(Registration),
            [FactName.InstitutionListed] = new(Catalogue),
            [FactName.History] = new(Claims),
            [FactName.OtherEnrolments] = new(Enrolments),
        };
        string[] filed =
        [
            FactName.ClassStart,
            FactName.ClassEnd,
            FactName.PlannedHours,
            FactName.Occupation,
            FactName.Level,
            FactName.Product,
            FactName.Slot,
        ];
        foreach (var name in filed)
            sources[name] = new FactSource(ClassFiling);
        foreach (
            var name in (string[])
                [
                    FactName.AttendedHours,
                    FactName.MissedHours,
                    FactName.OnlineHours,
                    FactName.OnlineMinutes,
                    FactName.OutcomeStatus,
                    FactName.WithdrewOn,
                ]
        )
            sources[name] = new FactSource(Attendance);
        foreach (var name in (string[])[FactName.Certificate, FactName.Resits])
            sources[name] = new FactSource(Assessment);
        if (enrolment.Consent is { } consent)
            sources[FactName.Consent] = new FactSource(Consent, consent.GivenOn);
        AddStated(sources, FactName.Statuses, enrolment, PersonFactWords.Status, material.Class.StartOn);
        AddStated(sources, FactName.Hukou, enrolment, PersonFactWords.Hukou, material.Class.StartOn);
        AddStated(sources, FactName.Pension, enrolment, PersonFactWords.Pension, material.Class.StartOn);
        AddStated(sources, FactName.GuardianAcknowledgement, enrolment, PersonFactWords.GuardianAcknowledgement, material.Class.StartOn);
        AddStated(sources, FactName.Employee, enrolment, PersonFactWords.Employee, material.Class.StartOn);
        return sources;
    }

    private static void AddStated(
        Dictionary<string, FactSource> sources,
        string name,
        EnrolmentFacts enrolment,
        string kind,
        DateOnly classStart
    )
    {
        var verified = enrolment
            .Facts.Where(f =>
                f.Kind == kind && f.Verified && f.Source is not null && f.From <= classStart && (f.To is null || f.To >= classStart)
            )
            .OrderBy(f => f.Value, StringComparer.Ordinal)
            .ToList();
        if (verified.Count > 0)
            sources[name] = new FactSource(string.Join("; ", verified.Select(f => f.Source).Distinct()), verified.Max(f => f.VerifiedOn));
    }
}
