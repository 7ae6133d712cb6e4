namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>A milestone as planned, and what has happened to it so far. It may begin the day after the last of its predecessors ended.</summary>
internal sealed record PlannedStep
{
    public required string Code { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public IReadOnlyList<string> After { get; init; } = [];

    public DateOnly? Started { get; init; }

    public DateOnly? Ended { get; init; }

    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>Where a milestone will stand: days it may slip without moving the end, and days it is behind its plan.</summary>
internal sealed record ScheduledStep(string Code, DateOnly From, DateOnly To, int SlackDays, int DelayDays)
{
    public bool IsCritical => SlackDays == 0;
}

/// <summary>The end as planned and as it will be, with every milestone.</summary>
internal sealed record Schedule(DateOnly PlannedEnd, DateOnly ForecastEnd, IReadOnlyList<ScheduledStep> Steps)
{
    public int DelayDays => Math.Max(0, ForecastEnd.DayNumber - PlannedEnd.DayNumber);
}

/// <summary>What is wrong with a plan.</summary>
internal enum PlanFault
{
    CodeTwice,
    EndsBeforeStart,
    PredecessorUnknown,
    Circle,
    BeginsBeforePredecessorEnds,
}

/// <summary>
/// The critical path of milestones, in calendar days: a forward pass over what is planned and has happened, a backward pass for the slack.
/// A milestone not begun takes as long as planned and begins when its predecessors are done, never before its planned day and not in the past.
/// </summary>
internal static class CriticalPath
{
    /// <returns>The first fault of each kind with the milestone it shows on; none: the plan can be worked out.</returns>
    public static IReadOnlyList<(PlanFault Fault, string Code)> Faults(IReadOnlyList<PlannedStep> steps)
    {
        var byCode = steps.ToLookup(s => s.Code);
        List<(PlanFault, string)> faults =
        [
            .. byCode.Where(g => g.Count() > 1).Select(g => (PlanFault.CodeTwice, g.Key)),
            .. steps.Where(s => s.To < s.From).Select(s => (PlanFault.EndsBeforeStart, s.Code)),
            .. steps.Where(s => s.After.Any(a => !byCode.Contains(a))).Select(s => (PlanFault.PredecessorUnknown, s.Code)),
        ];
        if (faults.Count > 0)
            return faults;
        if (InOrder(steps) is not { } order)
            return [(PlanFault.Circle, steps[0].Code)];
        return
        [
            .. order
                .Where(s => s.After.Any(a => byCode[a].Single().To >= s.From))
                .Select(s => (PlanFault.BeginsBeforePredecessorEnds, s.Code)),
        ];
    }

    /// <param name="steps">At least one; without faults other than planned days that overlap.</param>
    /// <param name="today">What has not ended by then ends today at the earliest.</param>
    /// <exception cref="ArgumentException">The milestones run in a circle.</exception>
    public static Schedule Of(IReadOnlyList<PlannedStep> steps, DateOnly today)
    {
        var order = InOrder(steps) ?? throw new ArgumentException("the milestones run in a circle", nameof(steps));
        var forecast = Forward(order, today);
        var end = forecast.Values.Max(f => f.To);
        var latest = Backward(order, forecast, end);
        return new Schedule(
            steps.Max(s => s.To),
            end,
            [
                .. steps.Select(s => new ScheduledStep(
                    s.Code,
                    forecast[s.Code].From,
                    forecast[s.Code].To,
                    latest[s.Code].DayNumber - forecast[s.Code].To.DayNumber,
                    Delay(s, forecast[s.Code].To)
                )),
            ]
        );
    }

    private static int Delay(PlannedStep step, DateOnly to) => Math.Max(0, to.DayNumber - step.To.DayNumber);

    private static Dictionary<string, (DateOnly From, DateOnly To)> Forward(IReadOnlyList<PlannedStep> order, DateOnly today)
    {
        var forecast = new Dictionary<string, (DateOnly From, DateOnly To)>();
        foreach (var step in order)
        {
            var from =
                step.Started
                ?? step.Ended
                ?? Latest([step.From, today < step.From ? step.From : today, .. step.After.Select(a => forecast[a].To.AddDays(1))]);
            var to = step.Ended ?? Latest([from.AddDays(step.Days - 1), today]);
            forecast[step.Code] = (from, to);
        }
        return forecast;
    }

    /// <summary>The last day on which each may end without moving the end of all.</summary>
    private static Dictionary<string, DateOnly> Backward(
        IReadOnlyList<PlannedStep> order,
        Dictionary<string, (DateOnly From, DateOnly To)> forecast,
        DateOnly end
    )
    {
        var latest = order.ToDictionary(s => s.Code, _ => end);
        foreach (var step in order.Reverse().Where(s => s.Started is null && s.Ended is null))
        {
            var days = forecast[step.Code].To.DayNumber - forecast[step.Code].From.DayNumber;
            var begin = latest[step.Code].AddDays(-days);
            foreach (var before in step.After.Where(b => begin.AddDays(-1) < latest[b]))
                latest[before] = begin.AddDays(-1);
        }
        return latest;
    }

    private static DateOnly Latest(IEnumerable<DateOnly> days) => days.Max();

    /// <returns>Predecessors first; null when they run in a circle.</returns>
    private static IReadOnlyList<PlannedStep>? InOrder(IReadOnlyList<PlannedStep> steps)
    {
        var ordered = new List<PlannedStep>();
        var done = new HashSet<string>();
        while (ordered.Count < steps.Count)
        {
            var ready = steps.Where(s => !done.Contains(s.Code) && s.After.All(done.Contains)).ToList();
            if (ready.Count == 0)
                return null;
            ordered.AddRange(ready);
            done.UnionWith(ready.Select(s => s.Code));
        }
        return ordered;
    }
}
