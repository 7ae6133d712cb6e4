using TrainingPlatform.PolicyEditions.Cases;

namespace TrainingPlatform.Policy;

public class WorkedCases_Tests
{
    public static TheoryData<string> Ids => [.. Seed.Cases.Cases.Select(c => c.Id)];

    [Fact]
    public void There_are_138_calculations_3_publicity_dates_and_4_tax_credits() =>
        (Seed.Cases.Cases.Count, Seed.Cases.Publicity.Count, Seed.Cases.TaxCredits.Count).ShouldBe((138, 3, 4));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Gives_the_result_that_was_worked_by_hand(string id)
    {
        var worked = Seed.Cases.Cases.Single(c => c.Id == id);

        var got = CaseProjection.Of(Seed.Case(id).Determination).Where(f => f.Value is not null).ToDictionary();

        got.ShouldBe(CaseProjection.Expected(worked.Expect).Where(f => f.Value is not null).ToDictionary(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_line_follows_from_its_operands_and_the_lines_add_up(string id)
    {
        var determination = Seed.Case(id).Determination;

        LinesShouldAddUp(determination);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_component_alone_is_what_both_together_are(string id)
    {
        var (facts, both) = Seed.Case(id);
        if (Seed.Cases.Cases.Single(c => c.Id == id).Override is not null)
            return;

        Determine.TrainingSubsidy(facts, Seed.Edition).TrainingSubsidy!.Amount.ShouldBe(both.TrainingSubsidy!.Amount);
        Determine.LivingAllowance(facts, Seed.Edition).LivingAllowance!.Amount.ShouldBe(both.LivingAllowance!.Amount);
        Determine.TrainingSubsidy(facts, Seed.Edition).LivingAllowance.ShouldBeNull();
        Determine.LivingAllowance(facts, Seed.Edition).TrainingSubsidy.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_refused_or_reduced_has_a_finding_with_a_clause_of_the_answer(string id)
    {
        var d = Seed.Case(id).Determination;

        d.Reasons.ShouldBeSubsetOf(d.Findings.Select(f => f.Code));
        if (d.LivingAllowance!.Reason is { } reason)
            d.Findings.ShouldContain(f => f.Code == reason);
        d.Findings.Where(f => f.Severity == Findings.FindingSeverity.Refuses && f.Code != "NOT_OFFERED")
            .SelectMany(f => f.Clauses)
            .Distinct()
            .ShouldBeSubsetOf(d.Clauses);
    }

    [Fact]
    public void Publicity_dates_and_tax_credits_are_those_worked_by_hand()
    {
        var report = PolicyGate.Check(Seed.PackFile, Seed.PackText, "cases.yaml", Seed.CasesText);

        report.Faults.ShouldBeEmpty();
        report.Differences.ShouldBeEmpty();
        report.EqualCases.ShouldBe(145);
    }

    internal static void LinesShouldAddUp(Determination determination)
    {
        LinesShouldAddUp(determination.TrainingSubsidy!.Lines, determination.TrainingSubsidy.Amount);
        LinesShouldAddUp(determination.LivingAllowance!.Lines, determination.LivingAllowance.Amount);
    }

    private static void LinesShouldAddUp(IReadOnlyList<DeterminationLine> lines, Yuan amount)
    {
        foreach (var line in lines)
        {
            LineEvaluator.Evaluate(line).ShouldBe((line.AmountBeforeRounding, line.Amount.Amount), line.Sentence);
            SentenceKey.All.ShouldContain(line.Sentence);
        }

        lines.Sum(l => l.Amount.Amount).ShouldBe(amount.Amount);
    }
}
