using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.WhatIf;

/// <summary>The words an edition understands, for the form of a trial.</summary>
internal static class TrialOptions
{
    public static WhatIfOptionsDto Of(EditionInForce inForce)
    {
        var edition = inForce.Edition;
        return new WhatIfOptionsDto
        {
            Edition = new EditionRefDto(inForce.Id, inForce.Label, edition.Version, edition.ContentHash, inForce.Illustrative),
            Measures = [.. edition.Measures.Select(Measure)],
            Statuses = [.. edition.Vocabulary.Statuses.Concat(edition.StatisticsGroupPriority).Distinct()],
            EnterpriseStatuses = [.. edition.Measures.SelectMany(EnterpriseStatuses).Distinct()],
            Levels = [.. edition.Vocabulary.LevelOrder.OrderBy(l => l.Value).Select(l => l.Key)],
            Categories = [.. edition.Amounts.StandardTable.Select(r => r.Category).Distinct().Order(StringComparer.Ordinal)],
            Products = [.. edition.Amounts.Products.Select(p => p.Product).Distinct()],
            Certificates = [.. edition.ResultFactors.Values.SelectMany(f => f.Keys).Distinct()],
            HistoryStates = ["APPROVED", "PAID", "REFUSED", "WITHDRAWN", "RECOVERED"],
            Switches = [.. edition.Interpretations.Where(i => i.Parameter is not null).Select(Switch)],
            Defaults = TrialFacts.Defaults.DeepClone(),
        };
    }

    private static WhatIfMeasureDto Measure(Measure m) =>
        new(
            m.Id,
            m.NameZh,
            m.Effective.From,
            m.Effective.To,
            m.Mode,
            m.LivingAllowance is not null,
            EnterpriseStatuses(m).Any(),
            m.TrainingSubsidy.CostCap,
            PackCode.Of(m.TrainingSubsidy.Method)
        );

    private static IEnumerable<string> EnterpriseStatuses(Measure m) =>
        m.Entry.OfType<EnterpriseStatusCondition>().SelectMany(c => c.AnyOf);

    private static WhatIfSwitchDto Switch(Interpretation i) =>
        new(i.Id, i.Clause.Id, i.Question, i.Chosen, i.Alternative, string.Join('.', NodeLookup.Steps(i.Parameter!)));
}
