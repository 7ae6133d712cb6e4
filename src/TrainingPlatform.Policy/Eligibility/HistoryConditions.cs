using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Conditions on the person's other trainings.</summary>
internal static class HistoryConditions
{
    /// <summary>Fewer than the limit of counted trainings begun in the calendar year of the class start, of whatever kind.</summary>
    /// <remarks>Source: R01.</remarks>
    public static IEnumerable<Finding> AnnualLimit(AnnualLimitCondition condition, Subject subject)
    {
        var count = subject.Counted(condition.Counts).Count(h => h.StartOn.Year == subject.Class.StartOn.Year);
        if (count >= condition.Limit)
            yield return subject.Refuse(
                condition,
                "fail",
                subject.Fact(FactName.History, count),
                subject.Fact(FactName.Limit, condition.Limit.Value)
            );
    }

    /// <summary>Never twice for the same product; without a product, never twice for the same occupation and level, at any time.</summary>
    /// <remarks>Source: R01. A class with a mode has neither and cannot be a duplicate.</remarks>
    public static IEnumerable<Finding> NoDuplicate(NoDuplicateCondition condition, Subject subject)
    {
        var (counted, trained) = (subject.Counted(condition.Counts), subject.Class);
        if (trained.Product is { } product)
        {
            if (counted.FirstOrDefault(h => h.Product == product) is { } same)
                yield return subject.Refuse(
                    condition,
                    "product",
                    subject.Fact(FactName.Product, product),
                    subject.Fact(FactName.History, same.StartOn)
                );
        }
        else if (
            trained is { Occupation: { } occupation, Level: { } level }
            && counted.FirstOrDefault(h => h.Occupation == occupation && h.Level == level) is { } earlier
        )
        {
            yield return subject.Refuse(
                condition,
                "fail",
                subject.Fact(FactName.Occupation, occupation),
                subject.Fact(FactName.Level, level),
                subject.Fact(FactName.History, earlier.StartOn)
            );
        }
    }

    /// <summary>No lower level after a higher one in the same occupation (R21).</summary>
    public static IEnumerable<Finding> NoLowerLevel(NoLowerLevelCondition condition, Subject subject)
    {
        if (!condition.Enabled || subject.Class is not { Product: null, Occupation: { } occupation, Level: { } level })
            yield break;
        var rank = Rank(level, subject);
        var higher = subject
            .Counted(condition.Counts)
            .FirstOrDefault(h =>
                h.Occupation == occupation && h.Level is not null && h.StartOn < subject.Class.StartOn && Rank(h.Level, subject) > rank
            );
        if (higher is not null)
            yield return subject.Refuse(
                condition,
                "fail",
                subject.Fact(FactName.Occupation, occupation),
                subject.Fact(FactName.Level, level),
                subject.Fact(FactName.History, FormattableString.Invariant($"{higher.Level} {higher.StartOn:yyyy-MM-dd}"))
            );
    }

    /// <summary>No other enrolment with a common calendar day and the same slot; by the clock where both classes have sessions.</summary>
    /// <remarks>Source: R31. An enrolment left before the first common day does not count.</remarks>
    public static IEnumerable<Finding> NoOverlap(NoOverlapCondition condition, Subject subject)
    {
        foreach (var other in subject.Facts.OtherEnrolments)
        {
            if (FirstCommonDay(condition, subject.Class, other) is not { } day || other.LeftOn < day)
                continue;
            yield return subject.Refuse(
                condition,
                "fail",
                subject.Fact(FactName.OtherEnrolments, day),
                subject.Fact(FactName.Slot, subject.Class.Slot)
            );
            yield break;
        }
    }

    private static DateOnly? FirstCommonDay(NoOverlapCondition condition, ClassFacts own, OtherEnrolment other)
    {
        if (own.Sessions.Count > 0 && other.Sessions.Count > 0)
        {
            var common = own
                .Sessions.Where(a => other.Sessions.Any(b => a.Day == b.Day && a.From < b.To && b.From < a.To))
                .Select(a => a.Day);
            return common.Order().Select(d => (DateOnly?)d).FirstOrDefault();
        }

        if (condition.SameSlot && own.Slot != other.Slot)
            return null;
        var (from, to) = (Later(own.StartOn, other.StartOn), own.EndOn < other.EndOn ? own.EndOn : other.EndOn);
        return from <= to ? from : null;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static int Rank(string level, Subject subject) =>
        subject.Edition.Vocabulary.LevelOrder.TryGetValue(level, out var rank)
            ? rank
            : throw PolicyFault.MissingNumber("vocabulary.level_order", level);
}
