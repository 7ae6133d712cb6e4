using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>One measure of the pack.</summary>
internal sealed class MeasureMapper(NodeValues values, ConditionMapper conditions)
{
    public Measure Map(MapNode map)
    {
        var online = (MapNode)map["online_hours"]!;
        return new Measure
        {
            Id = values.Text(map, "id"),
            NameZh = values.Text(map, "name_zh"),
            Clauses = [.. NodeValues.Texts(map["clauses"]).Select(c => new ClauseReference(c))],
            Effective = Period((MapNode)map["effective"]!),
            Entry = [.. NodeValues.Items(map["entry"]).Select(conditions.Entry)],
            SkipEntry = NodeValues.Texts(map["skip_entry"]),
            Mode = values.OptionalText(map, "mode"),
            OnlineHours = new OnlineHoursRule(
                values.Code<OnlineHours>(online, "counts") ?? OnlineHours.Never,
                values.Bool(online, "accumulate_minutes") ?? false
            ),
            TrainingSubsidy = Subsidy((MapNode)map["training_subsidy"]!),
            LivingAllowance = map["living_allowance"] is MapNode allowance ? Allowance(allowance) : null,
            Organisers = NodeValues.Texts(map["organisers"]),
            TrainingTypes = NodeValues.Texts(map["training_types"]),
            Evidence = NodeValues.Texts(map["evidence"]),
        };
    }

    private MeasurePeriod Period(MapNode map) =>
        new(
            values.Date(map, "from") ?? default,
            values.Date(map, "to") ?? default,
            values.Code<AssessedAt>(map, "period_test") ?? AssessedAt.ClassStart,
            NodeValues.References(map),
            values.Text(map, "basis")
        );

    private TrainingSubsidyRule Subsidy(MapNode map) =>
        new()
        {
            Method = values.Code<AmountMethod>(map, "method") ?? default,
            ProductMethod = values.Code<AmountMethod>(map, "product_method"),
            Hours = values.Code<PaidHours>(map, "hours") ?? PaidHours.Planned,
            Factors = values.Text(map, "factors"),
            Cap = values.Code<SubsidyCap>(map, "cap"),
            CostCap = map.Has("cost_cap"),
            ShortageUplift = values.Bool(map, "shortage_uplift") ?? false,
            Payee = values.Code<Payee>(map, "payee") ?? default,
            PayeeIfPrepaid = values.Code<Payee>(map, "payee_if_prepaid"),
            Outcome = map["outcome"] is ListNode outcome ? [.. NodeValues.Items(outcome).Select(conditions.Outcome)] : null,
        };

    private LivingAllowanceRule Allowance(MapNode map) =>
        new()
        {
            AnyOf =
            [
                .. NodeValues
                    .Items(map["any_of"])
                    .Select(g => new AllowanceGroup(
                        values.OptionalText(g, "status"),
                        values.OptionalText(g, "and_status"),
                        values.OptionalText(g, "hukou")
                    )),
            ],
            AssessedAt = values.Code<AssessedAt>(map, "assessed_at") ?? AssessedAt.ClassStart,
            Payee = values.Code<Payee>(map, "payee") ?? Payee.Trainee,
            RefusalReason = NodeValues.TextMap(map["reasons"]).GetValueOrDefault("fail", FindingCode.NotAllowanceGroup),
            References = NodeValues.References(map),
        };
}
