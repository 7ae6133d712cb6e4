using TrainingPlatform.Policy.Calendar;

namespace TrainingPlatform.Policy.Editions;

/// <summary>A policy pack as typed records: every number, date and condition a determination may use. Frozen once published.</summary>
/// <remarks>
/// Numbers stand once, in the pack. <see cref="ContentHash"/> is SHA-256 over the RFC 8785 form of the merged pack and is stored with every
/// decision, so that a decision can be recomputed with the edition that made it.
/// </remarks>
public sealed record PolicyEdition
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string ContentHash { get; init; }

    public required string Status { get; init; }

    /// <summary>Division code (GB/T 2260) the pack is made for.</summary>
    public required string Region { get; init; }

    public string? TitleZh { get; init; }

    public DocumentReference? Document { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public DateOnly? EffectiveTo { get; init; }

    /// <summary>File name of the calendar that belongs to the pack.</summary>
    public required string CalendarName { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    public required PolicyVocabulary Vocabulary { get; init; }

    public required PolicyParameters Parameters { get; init; }

    /// <summary>Share of the standard per certificate, by name of the factor set.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> ResultFactors { get; init; }

    public required MinimumClassHours MinimumClassHours { get; init; }

    public required AmountTables Amounts { get; init; }

    /// <summary>Declared events; null is "not declared".</summary>
    public required IReadOnlyDictionary<string, DateOnly?> DeclaredEvents { get; init; }

    public IReadOnlyDictionary<string, FundAccount> Funds { get; init; } = new Dictionary<string, FundAccount>();

    public required IReadOnlyList<string> StatisticsGroupPriority { get; init; }

    public required IReadOnlyList<Condition> CommonEntry { get; init; }

    public required IReadOnlyList<OutcomeCondition> Outcome { get; init; }

    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<string> CalculationOrder { get; init; }

    public required LateFilingRule LateFiling { get; init; }

    public TaxCreditRule? TaxCredit { get; init; }

    /// <summary>Enterprises the document wants cultivated (C17.2): shown beside the count, never a limit.</summary>
    public int? PilotEnterpriseTarget { get; init; }

    public IReadOnlyList<Interpretation> Interpretations { get; init; } = [];

    public EditionReference Reference => new(Id, Version, ContentHash);

    /// <returns>Null when the event is not declared yet.</returns>
    /// <exception cref="PolicyFault">The pack does not know the event.</exception>
    public DateOnly? Event(string name) =>
        DeclaredEvents.TryGetValue(name, out var day) ? day : throw PolicyFault.MissingNumber("declared_events", name);

    /// <summary>Both ends included. No start declared: no period. No end declared: it has no end (I5).</summary>
    public bool InEpidemicPeriod(DateOnly day)
    {
        var (start, end) = (Event(LateFiling.PeriodStartEvent), Event(LateFiling.PeriodEndEvent));
        return start is not null && start <= day && (end is null || day <= end);
    }

    /// <exception cref="PolicyFault">The edition has no such measure.</exception>
    public Measure Measure(string id) =>
        Measures.FirstOrDefault(m => m.Id == id) ?? throw PolicyFault.UnknownMeasure(id, $"{Id}@{Version}");
}

/// <summary>Names the edition that made a decision.</summary>
public sealed record EditionReference(string Id, string Version, string ContentHash);

/// <summary>The account that pays a component.</summary>
public sealed record FundAccount(string Account, string Basis)
{
    public string? NameZh { get; init; }
}

/// <summary>The closed word lists of the pack that the arithmetic needs.</summary>
public sealed record PolicyVocabulary
{
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Rank of a skill level; a higher number is a higher level.</summary>
    public required IReadOnlyDictionary<string, int> LevelOrder { get; init; }

    /// <summary>States of an earlier training that count.</summary>
    public required IReadOnlyList<string> CountedStates { get; init; }

    /// <summary>Fields that no pack may refer to and no record may hold.</summary>
    public required IReadOnlyList<string> ForbiddenFields { get; init; }
}

/// <summary>Extension of the filing window for those whom the epidemic hindered.</summary>
/// <remarks>Source: C18.4. An end that is not declared leaves the window open; a start that is not declared means there is no period.</remarks>
public sealed record LateFilingRule
{
    public required ClauseReference Clause { get; init; }

    public required string PeriodStartEvent { get; init; }

    public required string PeriodEndEvent { get; init; }

    public required string WindowFromEvent { get; init; }

    public required int Months { get; init; }

    public required bool RollToWorkingDay { get; init; }
}

/// <summary>Credit of recognised investment against the education surcharges.</summary>
/// <remarks>Source: R24.</remarks>
public sealed record TaxCreditRule(decimal Rate, DateOnly From)
{
    public ClauseReference Clause { get; init; } = new("R24");

    public string? DocumentNumber { get; init; }

    public IReadOnlyList<string> EligibleOnlyWhile { get; init; } = [];

    public IReadOnlyList<string> RepayOn { get; init; } = [];
}
