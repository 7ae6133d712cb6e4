using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>What a form shows of a pack. <c>Path</c> is what a change names; null where the value can be changed in the text only.</summary>
/// <param name="merged">The pack with everything it extends.</param>
/// <param name="own">The draft's own text, which may hold only what it changes.</param>
internal sealed class PackForm(MapNode merged, MapNode own)
{
    private static readonly string[] KeyColumns = ["from", "to", "category", "product", "measure", "mode"];

    private bool IsPartial => (own["pack"] as MapNode)?["extends"] is ListNode { Items.Count: > 0 };

    public EditionFormDto Read() =>
        new(
            [.. NodeValues.Maps(merged["parameters"]).Where(e => e.Value is MapNode).Select(e => Parameter(e.Key, (MapNode)e.Value))],
            new FormAmountsDto(Rows("standard_table"), Rows("products"), Rows("class_hour_rates"), Rows("living_allowance")),
            [.. NodeValues.Maps(merged["declared_events"]).Where(e => e.Value is MapNode).Select(Event)],
            [.. NodeValues.Items(merged["interpretations"]).Select(Interpretation)],
            [.. NodeValues.Items(merged["measures"]).Select(Measure)]
        );

    private static FormParameterDto Parameter(string name, MapNode map) =>
        new(
            name,
            $"parameters.{name}.value",
            map.Text("type") ?? "",
            map.Text("unit"),
            Value(map["value"]),
            map.Text("basis"),
            Words(map["ref"]),
            "PolicyParameter:" + name
        );

    private IReadOnlyList<FormRowDto> Rows(string list)
    {
        var mine = NodeValues.Items((own["amounts"] as MapNode)?[list]).ToList();
        return
        [
            .. NodeValues
                .Items((merged["amounts"] as MapNode)?[list])
                .Select(row =>
                {
                    var at = mine.FindIndex(r => !r.AsksRemoval && KeyColumns.All(k => r.Text(k) == row.Text(k)));
                    return new FormRowDto(
                        at < 0 ? null : FormattableString.Invariant($"amounts.{list}[{at}]"),
                        row.Entries.Where(e => e.Value is ScalarNode).ToDictionary(e => e.Key, e => Value(e.Value))
                    );
                }),
        ];
    }

    private static FormEventDto Event(MapEntry e) =>
        new(
            e.Key,
            $"declared_events.{e.Key}.date",
            ((MapNode)e.Value).Text("date"),
            ((MapNode)e.Value).Text("basis"),
            ((MapNode)e.Value).Text("note")
        );

    private FormInterpretationDto Interpretation(MapNode map)
    {
        var parameter = map.Text("parameter");
        var steps = parameter is null ? [] : NodeLookup.Steps(parameter);
        var current = parameter is null ? null : Value(NodeLookup.Find(merged, steps));
        return new FormInterpretationDto(
            map.Text("id") ?? "",
            map.Text("clause"),
            map.Text("question") ?? "",
            map.Text("chosen"),
            map.Text("alternative"),
            parameter is null ? null : string.Join('.', steps),
            current,
            map.Text("note")
        );
    }

    private FormMeasureDto Measure(MapNode map)
    {
        var id = map.Text("id") ?? "";
        var effective = map["effective"] as MapNode;
        var editable = !IsPartial || NodeValues.Items(own["measures"]).Any(m => m.Text("id") == id);
        return new FormMeasureDto(
            id,
            editable ? $"measures.{id}.effective" : null,
            map.Text("name_zh") ?? id,
            effective?.Text("from"),
            effective?.Text("to"),
            effective?.Text("period_test")
        );
    }

    /// <summary>As the file writes it; null is a value of its own and not the same as nothing.</summary>
    private static string? Value(Node? node) =>
        node switch
        {
            ScalarNode { IsNull: false } s => s.Text,
            ListNode => Words(node),
            _ => null,
        };

    private static string? Words(Node? node) =>
        node switch
        {
            ScalarNode { IsNull: false } s => s.Text,
            ListNode => string.Join(' ', NodeValues.Texts(node)),
            _ => null,
        };
}
