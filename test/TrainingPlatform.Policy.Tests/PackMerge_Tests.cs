using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.Policy;

public class PackMerge_Tests
{
    private const string Head = """
        schema: training-policy-pack/1
        pack: {id: local, version: 1.0.0, extends: [xj-2020-16-example@0.1.0]}

        """;

    [Fact]
    public void A_row_found_by_its_key_keeps_its_other_columns()
    {
        var edition = Load("amounts: {standard_table: [{from: 2020-01-01, to: 2021-12-31, category: A, L5: '1600.00'}]}");

        edition.Amounts.Standard("A", "L5", new DateOnly(2020, 5, 1)).Amount.ShouldBe(Yuan.Parse("1600.00"));
        edition.Amounts.Standard("A", "L4", new DateOnly(2020, 5, 1)).Amount.ShouldBe(Yuan.Parse("2000.00"));
    }

    [Fact]
    public void A_measure_is_removed_by_its_id() =>
        Load("measures: [{id: M-STARTUP, $remove: true}]").Measures.Select(m => m.Id).ShouldNotContain("M-STARTUP");

    [Fact]
    public void A_condition_is_found_by_its_kind_and_null_is_a_value()
    {
        var edition = Load("common_entry: [{kind: ANNUAL_LIMIT, limit: 5}]\ndeclared_events: {EPIDEMIC_END: {date: null}}");

        edition.CommonEntry.OfType<Editions.AnnualLimitCondition>().ShouldHaveSingleItem().Limit.ShouldBe(5);
        edition.CommonEntry.Count.ShouldBe(Seed.Edition.CommonEntry.Count);
        edition.DeclaredEvents["EPIDEMIC_END"].ShouldBeNull();
    }

    [Fact]
    public void A_fault_of_the_merged_pack_stands_where_the_later_file_wrote_it()
    {
        var fault = Should
            .Throw<PackFaultException>(() => Load("common_entry: [{kind: ANNUAL_LIMIT, limit: null}]"))
            .Faults.ShouldHaveSingleItem();

        (fault.File, fault.Line, fault.Path).ShouldBe(("local.yaml", 3, "common_entry[5].limit"));
    }

    [Fact]
    public void No_mode_is_a_key_of_its_own()
    {
        var edition = Load("amounts: {class_hour_rates: [{from: 2020-01-01, to: 2021-12-31, measure: M-ENT-STOP, rate: '9.00'}]}");

        edition.Amounts.ClassHour("M-ENT-STOP", "ONLINE", new DateOnly(2020, 5, 1)).Rate.ShouldBe(Yuan.Parse("20.00"));
        edition.Amounts.ClassHour("M-ENT-STOP", null, new DateOnly(2020, 5, 1)).Rate.ShouldBe(Yuan.Parse("9.00"));
    }

    [Fact]
    public void A_list_that_is_not_merged_is_replaced_whole() =>
        Load("statistics_group_priority: [VETERAN]").StatisticsGroupPriority.ShouldBe(["VETERAN"]);

    [Theory]
    [InlineData("measures: [{id: M-NONE, $remove: true}]", PackFaultCode.NothingToRemove, "measures.M-NONE")]
    [InlineData("declared_events: {NO_EVENT: {$remove: true}}", PackFaultCode.NothingToRemove, "declared_events.NO_EVENT")]
    [InlineData(
        "amounts: {products: [{from: 2020-01-01, to: 2020-12-31, product: GYB, $remove: true}]}",
        PackFaultCode.NothingToRemove,
        "amounts.products[0]"
    )]
    [InlineData("voluntary: {withdraw_any_time: false}", PackFaultCode.NotAllowed, "voluntary.withdraw_any_time")]
    [InlineData("vocabulary: {forbidden_fields: [ethnicity]}", PackFaultCode.Safeguard, "vocabulary.forbidden_fields")]
    [InlineData("common_entry: [{kind: CONSENT, $remove: true}]", PackFaultCode.Safeguard, "common_entry")]
    [InlineData("colour: blue", PackFaultCode.UnknownField, "colour")]
    [InlineData(
        "amounts: {living_allowance: [{from: 2020-06-01, to: 2020-06-30, per_day: '1.00', full_day_hours: 6, half_day_hours: 3, half_day_credit: '0.5'}]}",
        PackFaultCode.Overlap,
        "amounts.living_allowance[1]"
    )]
    public void Faults_of_an_extending_pack_are_found(string text, string code, string path) =>
        Should.Throw<PackFaultException>(() => Load(text)).Faults.ShouldContain(f => f.Code == code && f.Path == path);

    [Fact]
    public void An_unknown_version_is_a_fault() =>
        Fault(Head.Replace("0.1.0", "9.9.9", StringComparison.Ordinal)).ShouldBe(PackFaultCode.UnknownPack);

    [Fact]
    public void A_cycle_is_a_fault()
    {
        var source = new OnePack("schema: training-policy-pack/1\npack: {id: other, version: 1.0.0, extends: [local@1.0.0]}");
        var text = Head.Replace("xj-2020-16-example@0.1.0", "other@1.0.0", StringComparison.Ordinal);

        Should
            .Throw<PackFaultException>(() => new PackLoader(source).Load("local.yaml", text))
            .Faults[0]
            .Code.ShouldBe(PackFaultCode.ExtendsCycle);
    }

    private static Editions.PolicyEdition Load(string text) => Seed.Loader.Load("local.yaml", Head + text).Edition;

    private static string Fault(string text) => Should.Throw<PackFaultException>(() => Seed.Loader.Load("local.yaml", text)).Faults[0].Code;

    private sealed class OnePack(string text) : IPackSource
    {
        public (string File, string Text)? FindPack(string reference) =>
            reference.StartsWith("other", StringComparison.Ordinal)
                ? ("other.yaml", text)
                : ("local.yaml", Head.Replace("xj-2020-16-example@0.1.0", "other@1.0.0", StringComparison.Ordinal));

        public string? FindCalendar(string name) => null;
    }
}
