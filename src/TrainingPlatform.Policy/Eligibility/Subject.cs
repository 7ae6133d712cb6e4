using System.Globalization;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Facts, edition and measure of one question, with the small questions that several rules ask.</summary>
internal sealed class Subject(Facts facts, PolicyEdition edition)
{
    public Facts Facts { get; } = facts;

    public PolicyEdition Edition { get; } = edition;

    public Measure Measure { get; } = edition.Measure(facts.Measure);

    public ClassFacts Class => Facts.Class;

    public int MaxHoursPerDay => Edition.Parameters.MaxClassHoursPerDay;

    /// <summary>Class days in order, with the hours that count at most.</summary>
    public IReadOnlyList<(DateOnly Day, int Hours)> ClassDays { get; } =
        InOrder(facts.Class.Schedule, edition.Parameters.MaxClassHoursPerDay);

    public int PlannedHours => ClassDays.Sum(d => d.Hours);

    private static (DateOnly Day, int Hours)[] InOrder(IReadOnlyDictionary<DateOnly, int> schedule, int most)
    {
        var days = new (DateOnly Day, int Hours)[schedule.Count];
        var next = 0;
        foreach (var (day, hours) in schedule)
            days[next++] = (day, Math.Min(hours, most));
        Array.Sort(days, static (a, b) => a.Day.CompareTo(b.Day));
        return days;
    }

    public DateOnly On(AssessedAt at) => at == AssessedAt.ClassStart ? Class.StartOn : Class.EndOn;

    public int AgeOn(DateOnly day) => Age.On(Facts.Trainee.BirthDate, day);

    public bool HasStatus(string code, DateOnly day) => Facts.Trainee.Statuses.Any(s => s.Code == code && s.Covers(day));

    /// <summary>One of the statuses holds; ANY holds always.</summary>
    public bool HasAnyStatus(IReadOnlyList<string> codes, DateOnly day) => codes.Any(c => c == "ANY" || HasStatus(c, day));

    public IEnumerable<EarlierTraining> Counted(IReadOnlyList<string> states) => Facts.History.Where(h => states.Contains(h.State));

    public bool InStopOrRecovery(DateOnly day) =>
        Facts.Enterprise is { } e && (e.StopPeriods.Any(p => p.Covers(day)) || e.RecoveryPeriods.Any(p => p.Covers(day)));

    /// <summary>Do online hours on this date count for the measure?</summary>
    public bool OnlineCounts(DateOnly day) =>
        Measure.OnlineHours.Counts switch
        {
            OnlineHours.Never => false,
            OnlineHours.Always => true,
            OnlineHours.InEpidemicPeriod => Edition.InEpidemicPeriod(day),
            _ => InStopOrRecovery(day),
        };

    public bool BeforeWithdrawal(DateOnly day) => !Facts.Outcome.Withdrew || Facts.Outcome.WithdrewOn is not { } left || day < left;

    /// <summary>First of the person's statuses on the first day of class, by the order of the pack.</summary>
    public string StatisticsGroup() => Edition.StatisticsGroupPriority.FirstOrDefault(g => HasStatus(g, Class.StartOn)) ?? "OTHER_LABOURER";

    public FactUsed Fact(string name, string value) =>
        Facts.Sources.TryGetValue(name, out var source)
            ? new FactUsed(name, value) { Source = source.Text, VerifiedOn = source.VerifiedOn }
            : new FactUsed(name, value);

    public FactUsed Fact(string name, DateOnly value) => Fact(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FactUsed Fact(string name, int value) => Fact(name, value.ToString(CultureInfo.InvariantCulture));

    public FactUsed Fact(string name, bool value) => Fact(name, value ? "true" : "false");

    public FactUsed StatusFact(DateOnly day) =>
        Fact(
            FactName.Statuses,
            string.Join(", ", Facts.Trainee.Statuses.Where(s => s.Covers(day)).Select(s => s.Code).Distinct().Order(StringComparer.Ordinal))
        );

    public Finding Refuse(Condition condition, string role, params FactUsed[] used) =>
        new()
        {
            Code = condition.Reason(role),
            Kind = condition.Kind,
            Severity = FindingSeverity.Refuses,
            Scope = FindingScope.Entry,
            Clauses = condition.References,
            Facts = used,
        };
}
