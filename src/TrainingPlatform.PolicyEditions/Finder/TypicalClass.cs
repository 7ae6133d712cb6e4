using TrainingPlatform.Domain;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.PolicyEditions.Finder;

/// <summary>A class as it is usually held, begun today at a listed institution: long enough, fully attended, ending with a certificate.</summary>
/// <remarks>These are assumptions about a class, never about the law: every number of the law comes from the edition.</remarks>
internal static class TypicalClass
{
    private const string EntryLevel = "L5";

    /// <summary>The one product that the example packs pay for staff and not for founders.</summary>
    private const string StaffProduct = "SAFETY";

    /// <summary>A cost at which no cost cap bites: the finder does not know what a class costs.</summary>
    private static readonly Yuan AnyCost = new(100_000_000);

    /// <summary>Facts of the classes the measure pays for: one per category, or one per product.</summary>
    /// <exception cref="PolicyFault">The calendar does not hold the days of the class.</exception>
    public static IReadOnlyList<Facts> Of(Measure measure, PolicyEdition edition, TraineeFacts person, FinderWork work, DateOnly today)
    {
        var start = edition.Calendar.FirstWorkingDayFrom(today);
        return [.. Kinds(measure, edition, start).Select(k => Facts(measure, edition, person, work, (start, today), k))];
    }

    private static IEnumerable<Kind> Kinds(Measure measure, PolicyEdition edition, DateOnly day)
    {
        if (measure.Mode is { } mode)
            return [new Kind(null, null, mode)];
        return measure.TrainingSubsidy.Method switch
        {
            AmountMethod.StandardTable => edition
                .Amounts.StandardTable.Where(r => r.Covers(day))
                .Select(r => new Kind(r.Category, null, null)),
            AmountMethod.FixedByProduct => edition
                .Amounts.Products.Where(p => p.Covers(day) && p.Product != StaffProduct)
                .Select(p => new Kind(null, p.Product, null)),
            _ => [new Kind(edition.Amounts.StandardTable.Select(r => r.Category).FirstOrDefault(), null, null)],
        };
    }

    private static Facts Facts(
        Measure measure,
        PolicyEdition edition,
        TraineeFacts person,
        FinderWork work,
        (DateOnly Start, DateOnly Today) at,
        Kind kind
    )
    {
        var level = kind.Product is null && kind.Mode is null ? EntryLevel : null;
        var perDay = edition.Parameters.MaxClassHoursPerDay;
        var days = Days(measure, edition, level, kind, perDay);
        var schedule = new SortedDictionary<DateOnly, int>();
        for (var day = at.Start; schedule.Count < days; day = edition.Calendar.FirstWorkingDayFrom(day.AddDays(1)))
            schedule[day] = perDay;
        return new Facts
        {
            Measure = measure.Id,
            Trainee = person,
            Class = new ClassFacts
            {
                StartOn = at.Start,
                EndOn = schedule.Keys.Last(),
                Schedule = schedule,
                Category = level is null ? null : kind.Category,
                Level = level,
                Occupation = level is null ? null : "",
                Product = kind.Product,
                Mode = kind.Mode,
                Slot = "DAY",
                InstitutionListed = true,
                ActualCost = AnyCost,
                Heads = 1,
            },
            Attendance = new AttendanceFacts
            {
                OnlineMinutes = kind.Mode is null
                    ? new SortedDictionary<DateOnly, int>()
                    : Online(schedule, edition.Parameters.ClassHourMinutes),
            },
            Outcome = new OutcomeFacts { Status = "COMPLETED", Certificate = Certificate(measure, edition) },
            Filing = new FilingFacts(),
            Enterprise = work.EnterpriseStatus is { } status
                ? new EnterpriseFacts
                {
                    Statuses = [new DatedCode(status, DateOnly.MinValue)],
                    StopPeriods = [new Period(DateOnly.MinValue)],
                }
                : null,
        };
    }

    /// <summary>Enough days for the least hours of the class; a class without a minimum lasts one working week.</summary>
    private static int Days(Measure measure, PolicyEdition edition, string? level, Kind kind, int perDay)
    {
        const int week = 5;
        if (kind.Mode is not null)
            return week;
        var least = edition.MinimumClassHours.For(measure.Id, kind.Product, level);
        return Math.Max(week, (least + perDay - 1) / Math.Max(1, perDay));
    }

    private static SortedDictionary<DateOnly, int> Online(SortedDictionary<DateOnly, int> schedule, int minutes) =>
        new(schedule.ToDictionary(d => d.Key, d => d.Value * minutes));

    /// <summary>The certificate that pays most: what a trainee works for.</summary>
    private static string Certificate(Measure measure, PolicyEdition edition) =>
        edition.ResultFactors.TryGetValue(measure.TrainingSubsidy.Factors, out var factors) && factors.Count > 0
            ? factors.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key
            : "VOCATIONAL_CERT";

    private sealed record Kind(string? Category, string? Product, string? Mode);
}
