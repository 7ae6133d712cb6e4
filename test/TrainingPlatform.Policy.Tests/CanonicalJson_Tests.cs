using System.Globalization;
using System.Text;
using TrainingPlatform.Policy.Canonical;

namespace TrainingPlatform.Policy;

public class CanonicalJson_Tests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Facts_and_determination_have_the_same_bytes_in_every_culture(string culture)
    {
        var expected = Hashes(CultureInfo.InvariantCulture);

        Hashes(CultureInfo.GetCultureInfo(culture)).ShouldBe(expected);
    }

    [Fact]
    public void Facts_and_determination_come_back_from_their_bytes()
    {
        foreach (var worked in Seed.Cases.Cases)
        {
            var (facts, determination) = Seed.Case(worked.Id);
            var bytes = CanonicalJson.Write(facts);
            CanonicalJson.Write(CanonicalJson.ReadFacts(bytes)).ShouldBe(bytes, worked.Id);
            var answer = CanonicalJson.Write(determination);
            CanonicalJson.Write(CanonicalJson.ReadDetermination(answer)).ShouldBe(answer, worked.Id);
        }
    }

    [Fact]
    public void Facts_read_back_give_the_same_answer()
    {
        var (facts, determination) = Seed.Case("EST-18");

        var again = Determine.Both(CanonicalJson.ReadFacts(CanonicalJson.Write(facts)), Seed.Edition);

        CanonicalJson.Write(again).ShouldBe(CanonicalJson.Write(determination));
    }

    [Fact]
    public void Keys_are_sorted_amounts_are_text_dates_are_iso_and_nothing_is_null()
    {
        var text = Encoding.UTF8.GetString(CanonicalJson.Write(Seed.Case("ENT-01").Determination));

        text.ShouldStartWith("{\"attendance\":{\"attended\":160,\"planned\":160},\"clauses\":[\"C01.4\",\"C01.5\"],\"edition\":{");
        text.ShouldContain("\"amount\":\"1666.66\"");
        text.ShouldContain("\"filingDeadlineOn\":\"2020-11-06\"");
        text.ShouldNotContain("null");
        text.ShouldNotContain(" ");
    }

    [Fact]
    public void Sources_travel_with_the_facts_and_change_no_amount()
    {
        var (facts, determination) = Seed.Case("LPT-02");
        var sourced = facts with
        {
            Sources = new Dictionary<string, FactSource> { [FactName.Hukou] = new("register", new DateOnly(2020, 4, 1)) },
        };

        CanonicalJson.Write(sourced).ShouldNotBe(CanonicalJson.Write(facts));
        CanonicalJson.Write(Determine.Both(sourced, Seed.Edition)).ShouldBe(CanonicalJson.Write(determination));
    }

    [Fact]
    public void An_unknown_member_is_refused() =>
        Should.Throw<System.Text.Json.JsonException>(() => CanonicalJson.ReadFacts("{\"measure\":\"M-LPT\",\"mood\":\"good\"}"u8));

    private static IReadOnlyList<string> Hashes(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return
            [
                .. Seed
                    .Cases.Cases.Select(c => Seed.Case(c.Id))
                    .SelectMany(x =>
                        new[] { CanonicalJson.Hash(CanonicalJson.Write(x.Facts)), CanonicalJson.Hash(CanonicalJson.Write(x.Determination)) }
                    ),
            ];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
