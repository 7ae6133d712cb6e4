namespace TrainingPlatform.Policy.Editions;

/// <summary>An entry condition of the pack's closed vocabulary; numbers are resolved from the parameters. Null is "no limit".</summary>
public abstract record Condition(string Kind)
{
    public IReadOnlyList<ClauseReference> References { get; init; } = [];

    /// <summary>Reason string by role, e.g. <c>fail</c>, <c>age</c>. The reason string is the finding's code.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    public AssessedAt AssessedAt { get; init; } = AssessedAt.ClassStart;

    /// <exception cref="PolicyFault">The pack gives no reason for this role.</exception>
    public string Reason(string role) =>
        Reasons.TryGetValue(role, out var reason) ? reason : throw PolicyFault.MissingNumber($"{Kind}.reasons", role);
}

/// <summary>Personal consent on or before the first day; guardian informed for minors (R27).</summary>
public sealed record ConsentCondition() : Condition("CONSENT")
{
    public required IReadOnlyList<string> GivenBy { get; init; }

    public int? GuardianAckBelowAge { get; init; }
}

/// <summary>Completed years within limits.</summary>
public sealed record AgeCondition() : Condition("AGE")
{
    public required AgeTest Test { get; init; }
}

/// <summary>Old enough to work and not receiving an old-age pension (R29).</summary>
public sealed record LabourerCondition() : Condition("LABOURER")
{
    public int? MinAge { get; init; }

    public bool PensionNotReceived { get; init; }
}

/// <summary>One of several routes into the measure (C16.3).</summary>
public sealed record RouteCondition() : Condition("ROUTE_ANY_OF")
{
    public required IReadOnlyList<Route> Routes { get; init; }
}

/// <summary>A status out of a list; ANY holds always.</summary>
public sealed record StatusCondition() : Condition("STATUS_ANY_OF")
{
    public required IReadOnlyList<string> AnyOf { get; init; }
}

/// <summary>The class lies in the measure's period; the clause is the measure's own.</summary>
public sealed record ClassInPeriodCondition() : Condition("CLASS_IN_PERIOD");

/// <summary>The institution stands in the published catalogue (R19).</summary>
public sealed record InstitutionListedCondition() : Condition("INSTITUTION_LISTED");

/// <summary>The class has at least the minimum of planned class hours (R14).</summary>
public sealed record MinClassHoursCondition() : Condition("MIN_CLASS_HOURS");

/// <summary>The trainee works for the enterprise that applies (C01.5, C15.6).</summary>
public sealed record EmployeeOfApplicantCondition() : Condition("EMPLOYEE_OF_APPLICANT");

/// <summary>The enterprise holds one of the statuses (C01.4, C15.6).</summary>
public sealed record EnterpriseStatusCondition() : Condition("ENTERPRISE_STATUS_ANY_OF")
{
    public required IReadOnlyList<string> AnyOf { get; init; }
}

/// <summary>Fewer than the limit of counted trainings in the calendar year of the class start (R01).</summary>
public sealed record AnnualLimitCondition() : Condition("ANNUAL_LIMIT")
{
    public int? Limit { get; init; }

    public required IReadOnlyList<string> Counts { get; init; }
}

/// <summary>Never twice for the same product, or for the same occupation and level (R01).</summary>
public sealed record NoDuplicateCondition() : Condition("NO_DUPLICATE")
{
    public required IReadOnlyList<string> Counts { get; init; }
}

/// <summary>No lower level after a higher one in the same occupation (R21).</summary>
public sealed record NoLowerLevelCondition() : Condition("NO_LOWER_LEVEL")
{
    public bool Enabled { get; init; } = true;

    public required IReadOnlyList<string> Counts { get; init; }
}

/// <summary>Not in two subsidised classes at the same time (R31).</summary>
public sealed record NoOverlapCondition() : Condition("NO_OVERLAP")
{
    public bool SameSlot { get; init; } = true;
}

/// <summary>At least one component was filed in time or admitted late (R12, C18.4).</summary>
public sealed record FiledInTimeCondition() : Condition("FILED_IN_TIME")
{
    public required int Months { get; init; }

    public bool RollToWorkingDay { get; init; }
}

/// <summary>A way into a measure: every list of statuses and every age test must hold.</summary>
public sealed record Route(string Id, IReadOnlyList<IReadOnlyList<string>> Statuses, IReadOnlyList<AgeTest> Ages);

/// <summary>Upper (and, where given, lower) limit of completed years.</summary>
public sealed record AgeTest(int? Max, bool Inclusive, int? Min = null)
{
    public bool Holds(int age) => (Max is null || (Inclusive ? age <= Max : age < Max)) && (Min is null || age >= Min);
}

/// <summary>A condition on the result; decides the training subsidy only (I6).</summary>
public abstract record OutcomeCondition(string Kind)
{
    public IReadOnlyList<ClauseReference> References { get; init; } = [];

    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    /// <exception cref="PolicyFault">The pack gives no reason.</exception>
    public string FailureReason =>
        Reasons.TryGetValue("fail", out var reason) ? reason : throw PolicyFault.MissingNumber($"{Kind}.reasons", "fail");
}

/// <summary>The trainee did not leave the class (R10).</summary>
public sealed record CompletedCondition() : OutcomeCondition("COMPLETED");

/// <summary>Attended share of planned class hours, compared as an exact fraction, inclusive (R09).</summary>
public sealed record AttendanceRatioCondition() : OutcomeCondition("ATTENDANCE_RATIO")
{
    public required decimal AtLeast { get; init; }
}

/// <summary>A certificate was reached with no more resits than allowed (R10).</summary>
public sealed record CertificateCondition() : OutcomeCondition("CERTIFICATE")
{
    public bool NoneAllowed { get; init; }

    public int? Resits { get; init; }
}
