using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Maps a checked pack to the typed edition. What the schema leaves open and the edition needs is a fault here.</summary>
internal sealed class PackMapper(MapNode root)
{
    private readonly NodeValues _values = new(root["parameters"] as MapNode);

    public IReadOnlyList<PackFault> Faults => _values.Faults;

    public PolicyEdition Map(WorkingCalendar calendar, string hash)
    {
        var pack = (MapNode)root["pack"]!;
        var effective = (MapNode)pack["effective"]!;
        var vocabulary = Vocabulary();
        var conditions = new ConditionMapper(_values, vocabulary);
        return new PolicyEdition
        {
            Id = _values.Text(pack, "id"),
            Version = _values.Text(pack, "version"),
            ContentHash = hash,
            Status = _values.Text(pack, "status"),
            Region = _values.Text(pack, "region"),
            TitleZh = _values.OptionalText(pack, "title_zh"),
            Document = pack["document"] is MapNode d
                ? new DocumentReference(
                    _values.Text(d, "number"),
                    _values.Date(d, "issued") ?? default,
                    _values.Date(d, "printed"),
                    _values.Date(d, "published")
                )
                : null,
            EffectiveFrom = _values.Date(effective, "from") ?? default,
            EffectiveTo = _values.Date(effective, "to"),
            CalendarName = _values.Text(pack, "calendar"),
            Calendar = calendar,
            Vocabulary = vocabulary,
            Parameters = new ParameterMapper(_values, (MapNode)root["parameters"]!).Map(),
            ResultFactors = NodeValues.Maps(root["result_factors"]).ToDictionary(e => e.Key, e => Factors((MapNode)e.Value)),
            MinimumClassHours = MinimumHours((MapNode)root["min_class_hours"]!),
            Amounts = new AmountMapper(_values, (MapNode)root["amounts"]!).Map(),
            DeclaredEvents = NodeValues.Maps(root["declared_events"]).ToDictionary(e => e.Key, e => _values.Date((MapNode)e.Value, "date")),
            Funds = NodeValues.Maps(root["funds"]).ToDictionary(e => e.Key, e => Fund((MapNode)e.Value)),
            StatisticsGroupPriority = NodeValues.Texts(root["statistics_group_priority"]),
            CommonEntry = [.. NodeValues.Items(root["common_entry"]).Select(conditions.Entry)],
            Outcome = [.. NodeValues.Items(root["outcome"]).Select(conditions.Outcome)],
            Measures = [.. NodeValues.Items(root["measures"]).Select(new MeasureMapper(_values, conditions).Map)],
            CalculationOrder = NodeValues.Texts(root["calculation_order"]),
            LateFiling = LateFiling((MapNode)root["late_filing"]!),
            TaxCredit = (root["industry_education"] as MapNode)?["tax_credit"] is MapNode credit ? TaxCredit(credit) : null,
            PilotEnterpriseTarget = (root["industry_education"] as MapNode)?["enterprise_pilot"] is MapNode pilot
                ? _values.Int(pilot, "count_in_seed")
                : null,
            Interpretations = [.. NodeValues.Items(root["interpretations"]).Select(Interpretation)],
        };
    }

    /// <summary>The word lists; what a pack leaves out is what this version knows.</summary>
    private PolicyVocabulary Vocabulary()
    {
        var map = (MapNode)root["vocabulary"]!;
        var order = _values.IntMap(map["level_order"]);
        var counted = NodeValues.Texts((map["history_states"] as MapNode)?["counted"]);
        return new PolicyVocabulary
        {
            Statuses = NodeValues.Texts(map["statuses"]),
            LevelOrder =
                order.Count > 0
                    ? order
                    : new Dictionary<string, int>
                    {
                        ["SPECIAL"] = 0,
                        ["L5"] = 1,
                        ["L4"] = 2,
                        ["L3"] = 3,
                        ["L2"] = 4,
                        ["L1"] = 5,
                    },
            CountedStates = counted.Count > 0 ? counted : ["APPROVED", "PAID"],
            ForbiddenFields = NodeValues.Texts(map["forbidden_fields"]),
        };
    }

    private IReadOnlyDictionary<string, decimal> Factors(MapNode map) =>
        map.Entries.ToDictionary(e => e.Key, e => _values.Ratio(map, e.Key) ?? 0);

    private MinimumClassHours MinimumHours(MapNode map) =>
        new(_values.IntMap(map["by_level"]), _values.IntMap(map["by_product"]), _values.IntMap(map["by_measure"]));

    private FundAccount Fund(MapNode map) =>
        new(_values.Text(map, "account"), _values.Text(map, "basis")) { NameZh = _values.OptionalText(map, "name_zh") };

    /// <summary>What the pack leaves out is what C18.4 says: the epidemic period, and the parameters made for it.</summary>
    private LateFilingRule LateFiling(MapNode map)
    {
        var within = NodeValues.Texts((map["applies_when"] as MapNode)?["regular_deadline_within"]);
        var deadline = (MapNode)map["deadline"]!;
        return new LateFilingRule
        {
            Clause = new ClauseReference(_values.Text(map, "clause")),
            PeriodStartEvent = within.Count == 2 ? within[0] : "EPIDEMIC_CONTROL_START",
            PeriodEndEvent = within.Count == 2 ? within[1] : "EPIDEMIC_END",
            WindowFromEvent = _values.Text(deadline, "from", "EPIDEMIC_END"),
            Months = _values.Int(deadline, "months") ?? _values.Int(_values.Parameter("late_filing_months_after_epidemic"), "value") ?? 0,
            RollToWorkingDay =
                _values.Bool(deadline, "roll_to_working_day")
                ?? _values.Bool(_values.Parameter("roll_deadline_to_working_day"), "value")
                ?? true,
        };
    }

    private TaxCreditRule TaxCredit(MapNode map) =>
        new(_values.Ratio(map, "rate") ?? 0, _values.Date(map, "from") ?? DateOnly.MinValue)
        {
            Clause = new ClauseReference(_values.Text(map, "ref", "R24")),
            DocumentNumber = _values.OptionalText(map, "document"),
            EligibleOnlyWhile = NodeValues.Texts(map["eligible_only_while"]),
            RepayOn = NodeValues.Texts(map["repay_on"]),
        };

    private Interpretation Interpretation(MapNode map) =>
        new(
            _values.Text(map, "id"),
            new ClauseReference(_values.Text(map, "clause")),
            _values.Text(map, "question"),
            _values.Text(map, "chosen"),
            _values.Text(map, "basis")
        )
        {
            Alternative = _values.OptionalText(map, "alternative"),
            Parameter = _values.OptionalText(map, "parameter"),
            Note = _values.OptionalText(map, "note"),
        };
}
