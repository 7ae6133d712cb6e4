using TrainingPlatform.Subsidies.Replays;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>No cell of fewer than 10 lines is shown, nor can it be worked out from the others.</summary>
public class ReplaySuppression_Tests
{
    [Fact]
    public void Cells_of_10_and_more_are_shown() => Hidden(10, 50).ShouldBeEmpty();

    [Fact]
    public void One_cell_below_10_takes_the_next_smallest_with_it() => Hidden(9, 200, 12, 50).ShouldBe(["0", "2"]);

    [Fact]
    public void Hidden_cells_that_stay_below_10_together_take_another_with_them() => Hidden(3, 4, 60, 70).ShouldBe(["0", "1", "2"]);

    [Fact]
    public void Two_hidden_cells_of_10_together_need_no_third() => Hidden(4, 6, 60).ShouldBe(["0", "1"]);

    [Fact]
    public void A_single_small_cell_is_hidden_with_the_total()
    {
        Hidden(7).ShouldBe(["0"]);
        ReplayTotals.Of([Tally("M-LPT", 7)]).Suppressed.ShouldBeTrue();
        ReplayTotals.Of([Tally("M-LPT", 7)]).Before.ShouldBeNull();
    }

    [Fact]
    public void A_hidden_cell_shows_neither_lines_nor_money()
    {
        var cell = ReplayTotals.By([Tally("A", 3), Tally("B", 30)], t => t.Measure)[0];

        (cell.Key, cell.Lines, cell.Before, cell.After, cell.Gain, cell.Loss, cell.Changed, cell.Suppressed).ShouldBe(
            ("A", null, null, null, null, null, null, true)
        );
    }

    [Fact]
    public void Whatever_the_sizes_the_hidden_lines_are_none_or_at_least_10()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var sizes = Enumerable.Range(0, 1 + seed % 7).Select(i => 1 + (seed * 7919 + i * 104729) % 23).ToArray();
            var hidden = Hidden(sizes);
            var lines = hidden.Sum(k => sizes[int.Parse(k)]);
            (hidden.Count == 0 || lines >= 10 || hidden.Count == sizes.Length).ShouldBeTrue(string.Join(',', sizes));
            (hidden.Count != 1 || sizes.Length == 1).ShouldBeTrue(string.Join(',', sizes));
            sizes.Select((s, i) => (s, Key: i.ToString())).Where(c => c.s < 10).ShouldAllBe(c => hidden.Contains(c.Key));
        }
    }

    private static IReadOnlyList<string> Hidden(params int[] sizes) =>
        [
            .. ReplayTotals
                .Suppress([.. sizes.Select((s, i) => new ReplayCellDto { Key = i.ToString(), Lines = s })])
                .Where(c => c.Suppressed)
                .Select(c => c.Key),
        ];

    private static ReplayTally Tally(string measure, int lines)
    {
        var tally = new ReplayTally
        {
            ReplayId = Guid.Empty,
            Measure = measure,
            Group = "G",
            DivisionId = Guid.Empty,
            Kind = Claims.TrainingSubsidy,
        };
        for (var i = 0; i < lines; i++)
            tally.Add(
                new ReplayedLine
                {
                    LineId = Guid.Empty,
                    ClaimId = Guid.Empty,
                    Kind = Claims.TrainingSubsidy,
                    Measure = measure,
                    Group = "G",
                    DivisionId = Guid.Empty,
                    ClassName = "",
                    Before = Yuan.Parse("10.00"),
                    After = Yuan.Parse("12.00"),
                    EligibleBefore = true,
                    EligibleAfter = true,
                }
            );
        return tally;
    }

    private static class Claims
    {
        public const TrainingPlatform.Subsidies.Claims.ClaimKind TrainingSubsidy = TrainingPlatform
            .Subsidies
            .Claims
            .ClaimKind
            .TrainingSubsidy;
    }
}
