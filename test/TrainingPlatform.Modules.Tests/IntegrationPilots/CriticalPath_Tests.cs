using TrainingPlatform.IntegrationPilots.Milestones;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>The critical path of milestones, by example and for many plans made from seeds.</summary>
public class CriticalPath_Tests
{
    private static readonly DateOnly First = new(2020, 1, 6);

    [Fact]
    public void Of_two_ways_to_the_end_the_longer_is_critical_and_the_shorter_has_the_difference_as_slack()
    {
        var schedule = CriticalPath.Of(
            [Step("A", 0, 10), Step("B", 10, 20, "A"), Step("C", 10, 5, "A"), Step("D", 30, 3, "B", "C")],
            First
        );

        schedule.Steps.Where(s => s.IsCritical).Select(s => s.Code).ShouldBe(["A", "B", "D"]);
        schedule.Steps.Single(s => s.Code == "C").SlackDays.ShouldBe(15);
        schedule.ForecastEnd.ShouldBe(First.AddDays(32));
    }

    [Theory]
    [InlineData("B", 4, 4)]
    [InlineData("C", 15, 0)]
    [InlineData("C", 16, 1)]
    public void A_delay_moves_the_end_by_what_goes_beyond_the_slack(string late, int days, int moved)
    {
        PlannedStep[] plan = [Step("A", 0, 10), Step("B", 10, 20, "A"), Step("C", 10, 5, "A"), Step("D", 30, 3, "B", "C")];

        CriticalPath.Of(Delayed(plan, late, days), First).DelayDays.ShouldBe(moved);
    }

    [Fact]
    public void In_a_thousand_plans_a_delay_moves_the_end_by_exactly_what_goes_beyond_the_slack()
    {
        var (critical, slack) = (0, 0);
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var plan = Plan(random);
            var before = CriticalPath.Of(plan, First);
            var late = before.Steps[random.Next(plan.Count)];
            var days = random.Next(1, 25);

            var after = CriticalPath.Of(Delayed(plan, late.Code, days), First);

            var moved = after.ForecastEnd.DayNumber - before.ForecastEnd.DayNumber;
            moved.ShouldBe(Math.Max(0, days - late.SlackDays), $"seed {seed}, {late.Code} {days} days late");
            before.Steps.ShouldContain(s => s.IsCritical, $"seed {seed}");
            _ = late.IsCritical ? critical++ : slack++;
        }
        critical.ShouldBeGreaterThan(100);
        slack.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void What_has_not_ended_ends_today_at_the_earliest()
    {
        var today = First.AddDays(14);
        var started = Step("A", 0, 10) with { Started = First };

        var schedule = CriticalPath.Of([started, Step("B", 10, 5, "A")], today);

        schedule.Steps[0].DelayDays.ShouldBe(5);
        schedule.ForecastEnd.ShouldBe(today.AddDays(5));
        schedule.DelayDays.ShouldBe(5);
    }

    [Fact]
    public void A_plan_that_cannot_be_kept_says_where()
    {
        CriticalPath.Faults([Step("A", 0, 5), Step("A", 5, 5)]).ShouldBe([(PlanFault.CodeTwice, "A")]);
        CriticalPath.Faults([Step("A", 0, 5, "X")]).ShouldBe([(PlanFault.PredecessorUnknown, "A")]);
        CriticalPath.Faults([Step("A", 0, 5, "B"), Step("B", 5, 5, "A")])[0].Fault.ShouldBe(PlanFault.Circle);
        CriticalPath.Faults([Step("A", 0, 5), Step("B", 4, 5, "A")]).ShouldBe([(PlanFault.BeginsBeforePredecessorEnds, "B")]);
        CriticalPath.Faults([Step("A", 0, 5), Step("B", 5, 5, "A")]).ShouldBeEmpty();
    }

    /// <summary>Each milestone follows some earlier ones, now and then with days in between.</summary>
    private static List<PlannedStep> Plan(Random random)
    {
        var plan = new List<PlannedStep>();
        for (var i = 0; i < random.Next(3, 13); i++)
        {
            var after = plan.Where(_ => random.Next(3) == 0).Select(s => s.Code).ToArray();
            var from = plan.Where(s => after.Contains(s.Code))
                .Select(s => s.To.AddDays(1))
                .Append(First)
                .Max()
                .AddDays(random.Next(3) == 0 ? random.Next(8) : 0);
            plan.Add(Step("M" + i, from.DayNumber - First.DayNumber, random.Next(1, 20), after));
        }
        return plan;
    }

    private static IReadOnlyList<PlannedStep> Delayed(IReadOnlyList<PlannedStep> plan, string code, int days)
    {
        var step = CriticalPath.Of(plan, First).Steps.Single(s => s.Code == code);
        return [.. plan.Select(s => s.Code == code ? s with { Started = step.From, Ended = step.To.AddDays(days) } : s)];
    }

    private static PlannedStep Step(string code, int after, int days, params string[] predecessors) =>
        new()
        {
            Code = code,
            From = First.AddDays(after),
            To = First.AddDays(after + days - 1),
            After = predecessors,
        };
}
