using CsCheck;

namespace TrainingPlatform.Policy;

public class Yuan_Tests
{
    [Theory]
    [InlineData("99999.999", "100000.00")]
    [InlineData("0.005", "0.01")]
    [InlineData("0.0049", "0.00")]
    public void Rounds_half_up(string exact, string fen) =>
        Yuan.HalfUp(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture)).ToString().ShouldBe(fen);

    [Fact]
    public void A_cost_share_rounds_down() => Yuan.Down(10_000m / 6).ToString().ShouldBe("1666.66");

    [Fact]
    public void Allocate_loses_no_fen_and_no_part_is_more_than_a_fen_off() =>
        Gen.Select(Gen.Long[0, 10_000_000_000], Gen.Long[0, 1_000].Array[1, 40])
            .Where((_, weights) => weights.Sum() > 0)
            .Sample(
                (fen, weights) =>
                {
                    var parts = new Yuan(fen).Allocate(weights);
                    return parts.Sum(p => p.Fen) == fen
                        && parts.Zip(weights).All(p => Math.Abs(p.First.Fen - (decimal)fen * p.Second / weights.Sum()) < 1);
                },
                iter: 10_000
            );

    [Theory]
    [InlineData("999999999999.99", true)]
    [InlineData("-999999999999.99", true)]
    [InlineData("1000000000000", false)]
    [InlineData("92233720368547758.08", false)]
    [InlineData("79228162514264337593543950335", false)]
    [InlineData("-79228162514264337593543950335", false)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("0.001", false)]
    public void A_text_of_a_trillion_yuan_or_more_is_no_amount(string text, bool read) => Yuan.TryParse(text, out _).ShouldBe(read);

    [Fact]
    public void Text_and_value_are_one() =>
        Gen.Long[-1_000_000_000, 1_000_000_000].Sample(fen => Yuan.Parse(new Yuan(fen).ToString()).Fen == fen, iter: 10_000);
}
