using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Sampling;

namespace TrainingPlatform.Modules.Subsidies.Sampling;

/// <summary>The draw follows from list, plan and seed alone.</summary>
public class SampleDraw_Tests
{
    private static readonly SamplePlan Plan = new(10, 5);

    /// <summary>100 rows: ten of 10,000 yuan, ninety of 1,000; rows 3 and 50 are flagged.</summary>
    private static readonly IReadOnlyList<SampleEntry> List =
    [
        .. Enumerable.Range(1, 100).Select(i => new SampleEntry(i, $"C{i:D3}", i <= 10 ? 1_000_000 : 100_000, i is 3 or 50)),
    ];

    [Fact]
    public void The_same_list_and_seed_draw_the_same_lines_whoever_repeats_it()
    {
        var drawn = SampleDraw.Of(List, Plan, "lottery|2020-06-20|04 11 17");

        SampleDraw.Of([.. List.Reverse()], Plan, "lottery|2020-06-20|04 11 17").ShouldBe(drawn);
        SampleDraw.Of(List, Plan, "lottery|2020-06-20|04 11 18").ShouldNotBe(drawn);
    }

    [Fact]
    public void Every_flagged_line_is_drawn_and_no_line_twice()
    {
        var drawn = SampleDraw.Of(List, Plan, "seed");

        drawn.Where(d => d.Part == SamplePart.HighRisk).Select(d => d.Entry.Sequence).ShouldBe([3, 50]);
        drawn.Select(d => d.Entry.Sequence).ShouldBeUnique();
        drawn.Count(d => d.Part == SamplePart.Random).ShouldBe(5);
    }

    /// <summary>Three strata of equal value give four lines each, so that one of ten large lines in three is looked at, and one of ten small ones.</summary>
    [Fact]
    public void Lines_of_more_money_are_likelier_to_be_drawn()
    {
        var byValue = SampleDraw.Of(List, Plan, "seed").Where(d => d.Part == SamplePart.Value).ToList();

        byValue.Count.ShouldBe(12);
        byValue.Count(d => d.Entry.AmountFen == 1_000_000).ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void A_list_changed_in_any_row_has_another_digest()
    {
        var digest = SampleDraw.Digest(List, Plan);

        SampleDraw.Digest([.. List.Select(r => r.Sequence == 7 ? r with { AmountFen = 1 } : r)], Plan).ShouldNotBe(digest);
        SampleDraw.Digest([.. List.Select(r => r.Sequence == 7 ? r with { HighRisk = true } : r)], Plan).ShouldNotBe(digest);
        SampleDraw.Digest(List, Plan with { RandomPercent = 6 }).ShouldNotBe(digest);
    }

    [Fact]
    public void Anyone_with_the_file_repeats_the_draw_and_sees_a_changed_list()
    {
        var path = Path.GetTempFileName();
        var file = new SampleFile("SR1", Plan, SampleDraw.Digest(List, Plan), "seed", List);
        File.WriteAllText(path, SampleFile.Write(file));
        var output = new StringWriter();

        SampleVerifyCommand.Run(path, output).ShouldBe(0);
        output.ToString().ShouldContain("3 C003 HighRisk");
        File.WriteAllText(path, SampleFile.Write(file).Replace("7,C007,1000000,0", "7,C007,1000001,0", StringComparison.Ordinal));
        SampleVerifyCommand.Run(path, output).ShouldBe(1);
        File.WriteAllText(path, "nonsense");
        SampleVerifyCommand.Run(path, output).ShouldBe(2);
        File.Delete(path);
    }

    [Theory]
    [InlineData(0, 20, "0.0", "0.0", "16.1")]
    [InlineData(2, 20, "10.0", "2.8", "30.1")]
    [InlineData(20, 20, "100.0", "83.9", "100.0")]
    public void The_error_rate_comes_with_its_interval(int errors, int count, string rate, string from, string to)
    {
        var answer = ErrorRate.Of(errors, count);

        (answer.Rate, answer.From, answer.To).ShouldBe((D(rate), D(from), D(to)));
    }

    [Fact]
    public void Below_ten_checked_lines_no_rate_is_told() => ErrorRate.Of(3, 9).ShouldBe(new ErrorRate(9, null, null, null, null));

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
