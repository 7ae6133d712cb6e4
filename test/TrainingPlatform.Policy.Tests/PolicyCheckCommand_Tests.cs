using System.Text.Json;

namespace TrainingPlatform.Policy;

public class PolicyCheckCommand_Tests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policy-check-").FullName;

    [Fact]
    public void Equal_cases_pass_with_0_and_a_json_report()
    {
        var (code, output) = Run(Seed.PackText, Seed.CasesText, Path.Combine(_folder, "report.json"));

        code.ShouldBe(0);
        output.ShouldContain("145 equal, 0 different, 0 faults: PASSED");
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "report.json")));
        report.RootElement.GetProperty("equalCases").GetInt32().ShouldBe(145);
        report.RootElement.GetProperty("passed").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void A_difference_prints_expected_and_got_by_field_and_gives_1()
    {
        var (code, output) = Run(Seed.PackText.Replace("per_day: '30.00'", "per_day: '31.00'", StringComparison.Ordinal), Seed.CasesText);

        code.ShouldBe(1);
        output.ShouldContain("LPT-02");
        output.ShouldContain("living: expected 1200.00, got 1240.00");
    }

    [Theory]
    [InlineData("hukou: URBAN, statuses", "hukou: URBAN, mood: good, statuses", "defaults.trainee.mood")]
    [InlineData("id: LPT-02, title:", "id: LPT-02, note: x, title:", "cases.LPT-02.note")]
    [InlineData("class: {use: K13, mode: ONLINE}", "class: {use: K99, mode: ONLINE}", "cases.ENT-19.class.use")]
    [InlineData("id: LPT-02,", "id: LPT-01,", "LPT-01")]
    [InlineData("{status: WITHDREW, withdrew_on: 2020-05-11", "{status: WITHDREW, resits: 0", "cases.LPT-40.outcome.withdrew_on")]
    [InlineData("override: {age_limit_inclusive: false}", "override: {age_limit: false}", "cases.LPT-08.override.age_limit")]
    [InlineData("override: {age_limit_inclusive: false}", "override: {age_limit_inclusive: maybe}", "parameters.age_limit_inclusive.value")]
    [InlineData(
        "override: {age_limit_inclusive: false}",
        "override: {voluntary.withdraw_any_time: false}",
        "cases.LPT-08.override.voluntary.withdraw_any_time"
    )]
    [InlineData("absent: {2020-04-13: 4}}", "absent: {2020-04-12: 4}}", "cases.EST-26.2020-04-12")]
    public void A_fault_in_the_cases_gives_1_with_line_and_path(string find, string replace, string path)
    {
        Seed.CasesText.ShouldContain(find);

        var (code, output) = Run(Seed.PackText, ReplaceFirst(Seed.CasesText, find, replace));

        code.ShouldBe(1);
        output.ShouldMatch($@"FAULT .*\.yaml:\d+:\d+: {System.Text.RegularExpressions.Regex.Escape(path)}: ");
    }

    [Fact]
    public void A_fault_in_the_pack_gives_1_with_line_and_path()
    {
        var (code, output) = Run(Seed.PackText.Replace("timezone: Asia/Shanghai", "moon: full", StringComparison.Ordinal), Seed.CasesText);

        code.ShouldBe(1);
        output.ShouldContain($"pack.yaml:{Seed.LineOf("timezone: Asia/Shanghai")}:3: pack.moon: UnknownField");
    }

    [Fact]
    public void A_year_outside_the_calendar_is_a_fault_that_names_it()
    {
        var (code, output) = Run(
            Seed.PackText,
            Seed.CasesText.Replace("start: 2020-09-28, last_day", "start: 2021-12-30, last_day", StringComparison.Ordinal)
        );

        code.ShouldBe(1);
        output.ShouldContain("publicity.PUB-01");
        output.ShouldContain("2022");
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_2() =>
        PolicyCheckCommand.Run(Path.Combine(_folder, "none.yaml"), Path.Combine(_folder, "none.yaml"), null, TextWriter.Null).ShouldBe(2);

    [Fact]
    public void A_pack_beside_the_file_is_found_before_those_that_ship()
    {
        File.WriteAllText(
            Path.Combine(_folder, "base.yaml"),
            Seed.PackText.Replace("id: xj-2020-16-example\n", "id: beside\n", StringComparison.Ordinal)
        );

        var (code, output) = Run(
            "schema: training-policy-pack/1\npack: {id: local, version: 1.0.0, extends: [beside@0.1.0]}\n",
            Seed.CasesText
        );

        output.ShouldContain("pack local@1.0.0");
        code.ShouldBe(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Code, string Output) Run(string pack, string cases, string? json = null)
    {
        var (packPath, casesPath) = (Path.Combine(_folder, "pack.yaml"), Path.Combine(_folder, "cases.yaml"));
        File.WriteAllText(packPath, pack);
        File.WriteAllText(casesPath, cases);
        var output = new StringWriter();
        return (PolicyCheckCommand.Run(packPath, casesPath, json, output), output.ToString());
    }

    private static string ReplaceFirst(string text, string find, string replace)
    {
        var at = text.IndexOf(find, StringComparison.Ordinal);
        return text[..at] + replace + text[(at + find.Length)..];
    }
}
