using TrainingPlatform.Domain;

namespace TrainingPlatform.Policy;

/// <summary>What happened: everything a determination may look at, and nothing else. Codes are those of the pack.</summary>
/// <remarks>Read-only; dates are local calendar dates, inclusive. Facts hold no ids, names or other personal identifiers.</remarks>
public sealed record Facts
{
    /// <summary>Id of the measure applied for, e.g. <c>M-LPT</c>.</summary>
    public required string Measure { get; init; }

    public required TraineeFacts Trainee { get; init; }

    public required ClassFacts Class { get; init; }

    public AttendanceFacts Attendance { get; init; } = new();

    public required OutcomeFacts Outcome { get; init; }

    public required FilingFacts Filing { get; init; }

    /// <summary>Other trainings of the person, in any state.</summary>
    public IReadOnlyList<EarlierTraining> History { get; init; } = [];

    public IReadOnlyList<OtherEnrolment> OtherEnrolments { get; init; } = [];

    /// <summary>Allowance days that other classes of the person already earned, by date.</summary>
    public IReadOnlyDictionary<DateOnly, decimal> CreditedDays { get; init; } = new Dictionary<DateOnly, decimal>();

    public EnterpriseFacts? Enterprise { get; init; }

    /// <summary>Where a fact comes from, by fact name (see <see cref="FactName"/>). Shown to people, never part of the arithmetic.</summary>
    public IReadOnlyDictionary<string, FactSource> Sources { get; init; } = new Dictionary<string, FactSource>();
}

/// <summary>Source of a fact as the proof card shows it.</summary>
public sealed record FactSource(string Text, DateOnly? VerifiedOn = null);

/// <summary>A code that held from a date to a date; without an end it still holds.</summary>
public sealed record DatedCode(string Code, DateOnly From, DateOnly? To = null)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A period of dates; without an end it is open.</summary>
public sealed record Period(DateOnly From, DateOnly? To = null)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>The person, without identity.</summary>
public sealed record TraineeFacts
{
    public required DateOnly BirthDate { get; init; }

    /// <summary>RURAL or URBAN.</summary>
    public required string Hukou { get; init; }

    public IReadOnlyList<DatedCode> Statuses { get; init; } = [];

    public ConsentFacts? Consent { get; init; }

    public bool GuardianAcknowledged { get; init; }

    public bool ReceivesPension { get; init; }

    public bool EmployeeOfApplicant { get; init; }
}

/// <summary>Who gave the consent (SELF or somebody else) and when.</summary>
public sealed record ConsentFacts(string GivenBy, DateOnly GivenOn);

/// <summary>The class as it was held.</summary>
public sealed record ClassFacts
{
    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    /// <summary>Scheduled class hours by class day, as in the timetable (not yet limited to the hours that count).</summary>
    public required IReadOnlyDictionary<DateOnly, int> Schedule { get; init; }

    /// <summary>Category, level and occupation are null for a class with a product or a mode.</summary>
    public string? Category { get; init; }

    public string? Level { get; init; }

    public string? Occupation { get; init; }

    public string? Product { get; init; }

    public string? Mode { get; init; }

    public required string Slot { get; init; }

    /// <summary>Class hours by the clock; where both classes have them they decide an overlap instead of days and slots.</summary>
    public IReadOnlyList<ClassSession> Sessions { get; init; } = [];

    public bool ShortageOccupation { get; init; }

    /// <summary>The institution was in the published catalogue on the date the pack names.</summary>
    public bool InstitutionListed { get; init; }

    /// <summary>The trainee paid first (先垫后补).</summary>
    public bool Prepaid { get; init; }

    /// <summary>Real cost of the whole class.</summary>
    public Yuan? ActualCost { get; init; }

    public int? Heads { get; init; }
}

/// <summary>One session by the clock.</summary>
public sealed record ClassSession(DateOnly Day, TimeOnly From, TimeOnly To);

/// <summary>Class hours missed and made up, by date; whole class hours. Online minutes by date.</summary>
public sealed record AttendanceFacts
{
    public IReadOnlyDictionary<DateOnly, int> AbsentHours { get; init; } = new Dictionary<DateOnly, int>();

    public IReadOnlyDictionary<DateOnly, int> LeaveHours { get; init; } = new Dictionary<DateOnly, int>();

    public IReadOnlyDictionary<DateOnly, int> MakeUpHours { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>Class days that were held online.</summary>
    public IReadOnlyList<DateOnly> OnlineDays { get; init; } = [];

    public IReadOnlyDictionary<DateOnly, int> OnlineMinutes { get; init; } = new Dictionary<DateOnly, int>();
}

/// <summary>How the training ended for the person.</summary>
public sealed record OutcomeFacts
{
    /// <summary>COMPLETED or WITHDREW.</summary>
    public required string Status { get; init; }

    /// <summary>First date on which the person no longer took part.</summary>
    public DateOnly? WithdrewOn { get; init; }

    public required string Certificate { get; init; }

    public int Resits { get; init; }

    public bool Withdrew => Status == "WITHDREW";
}

/// <summary>When each component was filed. Null: not filed yet, which is not late.</summary>
public sealed record FilingFacts
{
    public DateOnly? TrainingFiledOn { get; init; }

    public DateOnly? AllowanceFiledOn { get; init; }

    /// <summary>Declared to have been hindered by the epidemic (C18.4).</summary>
    public bool AffectedByEpidemic { get; init; }
}

/// <summary>Another subsidised training of the person: occupation and level, or a product, or a mode.</summary>
public sealed record EarlierTraining
{
    public string? Occupation { get; init; }

    public string? Level { get; init; }

    public string? Product { get; init; }

    public string? Mode { get; init; }

    public required DateOnly StartOn { get; init; }

    /// <summary>APPROVED, PAID, REFUSED, WITHDRAWN or RECOVERED.</summary>
    public required string State { get; init; }

    public Yuan Amount { get; init; }
}

/// <summary>Another class the person is enrolled in.</summary>
public sealed record OtherEnrolment
{
    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string Slot { get; init; }

    /// <summary>Left before the first common day: no overlap.</summary>
    public DateOnly? LeftOn { get; init; }

    public IReadOnlyList<ClassSession> Sessions { get; init; } = [];
}

/// <summary>The enterprise that applies.</summary>
public sealed record EnterpriseFacts
{
    public IReadOnlyList<DatedCode> Statuses { get; init; } = [];

    public IReadOnlyList<Period> StopPeriods { get; init; } = [];

    public IReadOnlyList<Period> RecoveryPeriods { get; init; } = [];
}
