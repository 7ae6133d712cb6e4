using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.Policy;

public class PackLoader_Tests
{
    [Fact]
    public void The_example_has_the_published_content_hash()
    {
        CanonicalForm.Write(Seed.Pack.Root).Length.ShouldBe(21155);
        Seed.Pack.Hash.ShouldBe("e4ccb0a40cef378a73f017749df33045697d24d22e41d3874fdd3e7ab93360b0");
    }

    [Fact]
    public void The_merged_prefecture_pack_has_the_published_content_hash()
    {
        var merged = Seed.Loader.Load(Seed.OverrideFile, PolicyPacks.ReadSeed(Seed.OverrideFile));

        CanonicalForm.Write(merged.Root).Length.ShouldBe(21273);
        merged.Hash.ShouldBe("30a77a9fcc99e5282221dab881bd1148683c7862fdd076b22879d3c92776b84f");
    }

    [Fact]
    public void An_unknown_field_is_a_fault_with_line_column_and_path()
    {
        var fault = Seed.FaultsAfter("    name_zh: 劳动预备制培训", "    colour: blue\n    name_zh: 劳动预备制培训").ShouldHaveSingleItem();

        fault.Code.ShouldBe(PackFaultCode.UnknownField);
        fault.Path.ShouldBe("measures.M-LPT.colour");
        (fault.Line, fault.Column).ShouldBe((Seed.LineOf("    name_zh: 劳动预备制培训"), 5));
    }

    [Fact]
    public void All_faults_are_reported_not_only_the_first()
    {
        var text = Seed
            .PackText.Replace("value: 45,", "value: forty-five,", StringComparison.Ordinal)
            .Replace("withdraw_any_time: true", "withdraw_any_time: false", StringComparison.Ordinal)
            .Replace("timezone: Asia/Shanghai", "timezone: Asia/Shanghai\n  moon: full", StringComparison.Ordinal);

        Seed.FaultsOf(text)
            .Select(f => f.Path)
            .Distinct()
            .ShouldBe(["pack.moon", "parameters.class_hour_minutes.value", "voluntary.withdraw_any_time"]);
    }

    [Theory]
    [InlineData("third_party_enrolment: false", "third_party_enrolment: true", "voluntary.third_party_enrolment")]
    [InlineData(
        "enrolment_requires_personal_consent: true",
        "enrolment_requires_personal_consent: false",
        "voluntary.enrolment_requires_personal_consent"
    )]
    [InlineData("given_by: [SELF]", "given_by: [SELF, OFFICIAL]", "common_entry[0].given_by[1]")]
    [InlineData("kind: CONSENT, given_by", "kind: LABOURER, given_by", "common_entry")]
    [InlineData("[ethnicity, religion,", "[religion,", "vocabulary.forbidden_fields")]
    [InlineData("skip_entry: [MIN_CLASS_HOURS", "skip_entry: [CONSENT", "measures.M-ENT-STOP.skip_entry[0]")]
    [InlineData("value: 16, basis", "value: 15, basis", "parameters.min_age.value")]
    [InlineData(
        "requires_completion: false, requires_pass: false, payee: TRAINEE, reasons: {fail: NOT_ALLOWANCE_GROUP}, ref: C16.4",
        "requires_completion: true, payee: TRAINEE, ref: C16.4",
        "measures.M-LPT.living_allowance.requires_completion"
    )]
    public void A_safeguard_cannot_be_relaxed(string find, string replace, string path) =>
        Seed.FaultsAfter(find, replace).ShouldContain(f => f.Path == path);

    [Theory]
    [InlineData("statuses: [REGISTERED_POOR", "statuses: [ethnicity, REGISTERED_POOR")]
    [InlineData("evidence: [重点群体身份核验结果", "evidence: [Face_Image, 重点群体身份核验结果")]
    [InlineData("  base_project:", "  religion: none\n  base_project:")]
    public void No_pack_may_refer_to_a_forbidden_field(string find, string replace) =>
        Seed.FaultsAfter(find, replace).ShouldContain(f => f.Code == PackFaultCode.ForbiddenField);

    [Fact]
    public void A_reference_to_a_parameter_that_does_not_exist_is_a_fault() =>
        Seed.FaultsAfter("limit: {parameter: annual_training_limit}", "limit: {parameter: no_such}")
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                f => f.Code.ShouldBe(PackFaultCode.UnknownParameter),
                f => f.Path.ShouldBe("common_entry[5].limit")
            );

    [Fact]
    public void Two_rows_of_one_key_must_not_overlap() =>
        Seed.FaultsAfter(
                "    - {from: 2020-01-01, to: 2021-12-31, product: GYB,",
                "    - {from: 2020-06-01, to: 2020-06-30, product: GYB, amount: '90.00'}\n    - {from: 2020-01-01, to: 2021-12-31, product: GYB,"
            )
            .ShouldHaveSingleItem()
            .Code.ShouldBe(PackFaultCode.Overlap);

    [Theory]
    [InlineData("issued: 2020-03-19", "issued: 2020-13-19", PackFaultCode.ImpossibleDate)]
    [InlineData("schema: training-policy-pack/1", "schema: training-policy-pack/1\nschema: again", PackFaultCode.Duplicate)]
    [InlineData("schema: training-policy-pack/1", "schema: [", PackFaultCode.Syntax)]
    [InlineData("calendar: cn-holidays-2020-2021.csv", "calendar: ../secret.csv", PackFaultCode.MissingCalendar)]
    [InlineData("value: '0.80'", "value: 0.80", PackFaultCode.WrongType)]
    public void What_is_wrong_is_named(string find, string replace, string code) =>
        Seed.FaultsAfter(find, replace).ShouldContain(f => f.Code == code);

    [Fact]
    public void A_value_of_a_free_map_that_the_edition_needs_must_be_usable()
    {
        var fault = Seed.FaultsAfter("rate: '0.30', against", "rate: a third, against").ShouldHaveSingleItem();

        (fault.Code, fault.Path, fault.Line).ShouldBe(
            (PackFaultCode.WrongType, "industry_education.tax_credit.rate", Seed.LineOf("rate: '0.30', against"))
        );
    }

    [Fact]
    public void A_small_file_that_unfolds_without_end_is_refused()
    {
        var text =
            "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(
                Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n")
            );

        Seed.FaultsOf(text).ShouldHaveSingleItem().Code.ShouldBe(PackFaultCode.Syntax);
    }
}
