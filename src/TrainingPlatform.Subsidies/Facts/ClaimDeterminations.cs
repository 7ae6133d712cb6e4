using TrainingPlatform.Application;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>The facts of a class and the edition that answers for it: the one in force in its county on its first day.</summary>
internal sealed class ClaimDeterminations(ClaimFactsReader facts, IPolicyEditions editions, IBusinessClock clock)
{
    public async Task<ClassDeterminations> ReadAsync(Guid classId, ClaimKind kind, CancellationToken ct) =>
        await AskAsync(await facts.ReadAsync(classId, ct), kind, ct);

    /// <summary>The next enrolments after the given one, for classes that are too long to be read at once.</summary>
    public async Task<ClassDeterminations> ReadPartAsync(
        Guid classId,
        ClaimKind kind,
        (Guid? After, int Take) part,
        CancellationToken ct
    ) => await AskAsync(await facts.ReadPartAsync(classId, part.After, part.Take, ct), kind, ct);

    private async Task<ClassDeterminations> AskAsync(ClaimMaterial material, ClaimKind kind, CancellationToken ct)
    {
        var edition = await editions.InForceAsync(material.Class.DivisionId, material.Class.StartOn, ct);
        return new ClassDeterminations(material, edition, kind, clock.Today, clock.Now);
    }
}

/// <summary>One class, one kind of benefit, one edition.</summary>
internal sealed class ClassDeterminations(ClaimMaterial material, EditionInForce edition, ClaimKind kind, DateOnly today, DateTimeOffset at)
{
    private readonly LineDeterminer _determiner = new(material, edition, kind, at);

    public ClaimMaterial Material => material;

    public ClassDeterminations For(ClaimKind other) => new(material, edition, other, today, at);

    /// <summary>Everybody for the training subsidy; for the allowance those who have a line, are entitled, or would be if verified.</summary>
    public IReadOnlyList<LineDetermination> Lines(SubsidyClaim? claim)
    {
        var present = claim?.Lines.Select(l => l.EnrolmentId).ToHashSet() ?? [];
        return
        [
            .. material
                .Enrolments.Where(e =>
                    kind == ClaimKind.TrainingSubsidy || present.Contains(e.EnrolmentId) || _determiner.IsEntitledOrMayBe(e, today)
                )
                .Select(e => _determiner.Determine(e, FiledOn(e.EnrolmentId))),
        ];
    }

    public LineDetermination? Line(Guid enrolmentId, DateOnly? filedOn = null) =>
        material.Enrolments.FirstOrDefault(e => e.EnrolmentId == enrolmentId) is { } e
            ? _determiner.Determine(e, filedOn ?? FiledOn(enrolmentId))
            : null;

    /// <summary>A line that was filed keeps its day when it comes back from a return; the others would be filed today.</summary>
    private DateOnly FiledOn(Guid enrolmentId) => material.FiledOn.TryGetValue((enrolmentId, kind), out var on) ? on : today;

    /// <summary>Last day of one review step, counted from tomorrow; null when the calendar does not reach so far.</summary>
    public DateOnly? ReviewDueOn() =>
        Or(() => edition.Edition.Calendar.NthWorkingDay(today.AddDays(1), edition.Edition.Parameters.ReviewWorkingDays));

    public ReviewRules ReviewRules() => new(ReviewDueOn(), edition.Edition.Parameters.SecondReviewThresholdAmount);

    /// <summary>Regular filing deadline of the measure.</summary>
    public DateOnly? FileBy() =>
        edition.Edition.CommonEntry.OfType<FiledInTimeCondition>().FirstOrDefault() is { } condition
            ? Or(() => Deadline.After(material.Class.EndOn, condition.Months, condition.RollToWorkingDay, edition.Edition.Calendar))
            : null;

    private static DateOnly? Or(Func<DateOnly> day)
    {
        try
        {
            return day();
        }
        catch (PolicyFault)
        {
            return null;
        }
    }
}
