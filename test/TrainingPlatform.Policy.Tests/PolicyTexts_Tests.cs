using System.Text.Json;
using System.Text.RegularExpressions;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy;

public partial class PolicyTexts_Tests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Texts = new[] { "zh-Hans", "en" }.ToDictionary(c => c, Read);

    public static TheoryData<string> Cultures => ["zh-Hans", "en"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Everything_the_engine_can_say_has_a_text(string culture)
    {
        string[] keys =
        [
            .. FindingCode.All.Select(c => "Finding:" + c),
            .. SentenceKey.All.Select(s => "Sentence:" + s),
            .. FactName.All.Concat(OperandName.All).Select(f => "Fact:" + f),
            .. Enum.GetNames<OperandUnit>().Select(u => "Unit:" + u),
            .. Enum.GetNames<FindingSeverity>().Select(s => "Enum:FindingSeverity." + s),
            .. Enum.GetNames<FindingScope>().Select(s => "Enum:FindingScope." + s),
            .. Enum.GetValues<Payee>().Select(p => "Code:Payee." + PackCode.Of(p)),
            .. PackFaultCode.All.Select(c => "PackFault:" + c),
            .. Seed.Edition.Vocabulary.Statuses.SelectMany(s => new[] { "Enum:PolicyStatus." + s, "Code:Status." + s }),
            .. Seed.Edition.Vocabulary.LevelOrder.Keys.Select(l => "Code:Level." + l),
            .. Seed.Edition.ResultFactors["default"].Keys.Select(c => "Code:Certificate." + c),
            .. Seed.Edition.Amounts.Products.Select(p => "Code:Product." + p.Product),
            .. Seed.Edition.Measures.Select(m => "Enum:PolicyMeasure." + m.Id),
        ];

        keys.Except(Texts[culture].Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_keys() => Texts["en"].Keys.Order().ShouldBe(Texts["zh-Hans"].Keys.Order());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_operand_of_every_line_stands_in_its_sentence(string culture)
    {
        foreach (
            var line in Seed
                .Cases.Cases.Select(c => Seed.Case(c.Id).Determination)
                .SelectMany(d => d.TrainingSubsidy!.Lines.Concat(d.LivingAllowance!.Lines))
        )
            Names()
                .Matches(Texts[culture]["Sentence:" + line.Sentence])
                .Select(m => m.Groups[1].Value)
                .Order()
                .ShouldBe(line.Operands.Select(o => o.Name).Order(), line.Sentence);
    }

    [Fact]
    public void Every_reason_of_the_example_pack_is_a_known_code() =>
        Seed
            .Edition.CommonEntry.Concat(Seed.Edition.Measures.SelectMany(m => m.Entry))
            .SelectMany(c => c.Reasons.Values)
            .Except(FindingCode.Refusals)
            .ShouldBeEmpty();

    private static Dictionary<string, string> Read(string culture)
    {
        var assembly = typeof(PolicyPacks).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Single(n => n.EndsWith($"PolicyEditions.Localization.{culture}.json", StringComparison.Ordinal));
        using var document = JsonDocument.Parse(assembly.GetManifestResourceStream(name)!);
        return document.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString()!);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Names();
}
