using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>The named checks of a line. What nobody was asked is <c>NoData</c>, never a pass and never a failure.</summary>
internal static class NamedChecks
{
    private static readonly Dictionary<string, string> CheckOfFinding = new(StringComparer.Ordinal)
    {
        ["CONSENT_MISSING"] = CheckCodes.Consent,
        ["CONSENT_NOT_PERSONAL"] = CheckCodes.Consent,
        ["GUARDIAN_ACK_MISSING"] = CheckCodes.Consent,
        ["OUT_OF_MEASURE_PERIOD"] = CheckCodes.Period,
        ["INSTITUTION_NOT_LISTED"] = CheckCodes.InstitutionListed,
        ["CLASS_BELOW_MIN_HOURS"] = CheckCodes.ClassHours,
        ["ANNUAL_LIMIT"] = CheckCodes.Limits,
        ["DUPLICATE_OCCUPATION_LEVEL"] = CheckCodes.Duplicates,
        ["DUPLICATE_PRODUCT"] = CheckCodes.Duplicates,
        ["LOWER_LEVEL_AFTER_HIGHER"] = CheckCodes.Duplicates,
        ["OVERLAPPING_CLASS"] = CheckCodes.Overlap,
        [FindingCode.LateFiling] = CheckCodes.Filing,
        ["WITHDREW"] = CheckCodes.Result,
        ["NO_CERTIFICATE"] = CheckCodes.Result,
        ["ATTENDANCE_BELOW_THRESHOLD"] = CheckCodes.Attendance,
    };

    private static readonly string[] ByPolicy =
    [
        CheckCodes.Consent,
        CheckCodes.TargetGroup,
        CheckCodes.Period,
        CheckCodes.InstitutionListed,
        CheckCodes.ClassHours,
        CheckCodes.Overlap,
        CheckCodes.Limits,
        CheckCodes.Duplicates,
        CheckCodes.Filing,
    ];

    public static IReadOnlyList<CheckOutcome> Of(ClaimMaterial material, EnrolmentFacts enrolment, LineQuestion line)
    {
        var (trained, blockers) = (material.Class, line.Blockers);
        var outcome = line.Kind == ClaimKind.TrainingSubsidy ? new[] { CheckCodes.Attendance, CheckCodes.Result } : [];
        return
        [
            Unless(CheckCodes.Facts, blockers.Contains(BlockerCodes.FactsUnverified)),
            Unless(CheckCodes.Course, !trained.CourseApproved),
            Unless(CheckCodes.ClassFiled, string.IsNullOrEmpty(trained.FilingNumber), trained.FilingNumber),
            Unless(CheckCodes.AttendanceClosed, enrolment.OpenSessions > 0),
            .. ByPolicy.Concat(outcome).Select(code => ByFindings(code, line.Determination)),
            Unless(
                CheckCodes.Account,
                blockers.Contains(BlockerCodes.AccountMissing) || blockers.Contains(BlockerCodes.InstitutionAccountMissing)
            ),
            .. line.Kind == ClaimKind.TrainingSubsidy && trained.Prepaid
                ? [Unless(CheckCodes.FeePaid, !PaidFirst(enrolment))]
                : Array.Empty<CheckOutcome>(),
            Shared(material, line),
            Holds(material, enrolment, line),
            .. RegisterChecks.Of(material, enrolment, line.Kind, line.Account),
        ];
    }

    /// <summary>The checks with one more beside them.</summary>
    public static IReadOnlyList<CheckOutcome> With(this IReadOnlyList<CheckOutcome> checks, CheckOutcome more) => [.. checks, more];

    /// <summary>The person paid the fee first, and an officer has seen the receipt.</summary>
    public static bool PaidFirst(EnrolmentFacts enrolment) => enrolment.Facts.Any(f => f.Kind == PersonFactWords.FeePaid && f.Verified);

    /// <summary>One account, one payee.</summary>
    private static CheckOutcome Shared(ClaimMaterial material, LineQuestion line) =>
        line.Account?.Number?.Lookup is not { } lookup ? new CheckOutcome(CheckCodes.AccountShared, CheckResult.NoData)
        : material.AccountPayees[lookup].Distinct().Count() > 1
            ? RegisterChecks.Fail(CheckCodes.AccountShared, RegisterChecks.SharedAccount)
        : new CheckOutcome(CheckCodes.AccountShared, CheckResult.Pass);

    /// <summary>Neither is the person suspected elsewhere, nor is the payee of the line on hold.</summary>
    private static CheckOutcome Holds(ClaimMaterial material, EnrolmentFacts enrolment, LineQuestion line)
    {
        if (material.HeldElsewhere.Contains(enrolment.TraineeId))
            return RegisterChecks.Fail(CheckCodes.Holds, RegisterChecks.HeldElsewhere);
        var payee = line.Payee == PackCode.Of(Payee.Trainee) ? enrolment.TraineeId : material.Class.InstitutionId;
        return line.Payee is not null && material.HeldPayees.Contains(payee)
            ? RegisterChecks.Fail(CheckCodes.Holds, RegisterChecks.PayeeOnHold)
            : new CheckOutcome(CheckCodes.Holds, CheckResult.Pass);
    }

    private static CheckOutcome ByFindings(string code, Determination? determination)
    {
        if (determination is null)
            return new CheckOutcome(code, CheckResult.Unavailable);
        var refusing = determination
            .Findings.Where(f =>
                f.Severity == FindingSeverity.Refuses && CheckOfFinding.GetValueOrDefault(f.Code, CheckCodes.TargetGroup) == code
            )
            .Select(f => f.Code)
            .ToList();
        return refusing.Count == 0
            ? new CheckOutcome(code, CheckResult.Pass)
            : new CheckOutcome(code, CheckResult.Fail, string.Join(',', refusing));
    }

    private static CheckOutcome Unless(string code, bool fails, string? detail = null) =>
        new(code, fails ? CheckResult.Fail : CheckResult.Pass, detail);
}

/// <summary>A line as its checks see it.</summary>
internal sealed record LineQuestion(
    ClaimKind Kind,
    Determination? Determination,
    IReadOnlyList<string> Blockers,
    string? Payee,
    PayeeAccount? Account
);
