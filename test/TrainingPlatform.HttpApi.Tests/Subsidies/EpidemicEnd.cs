using Shouldly;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>The prefecture declares when the epidemic ended, in an edition of its own that differs in nothing else; deadlines before that day are extended.</summary>
internal sealed class EpidemicEnd(CompletedClass road)
{
    private const string Editor = "policy-editor";
    private const string Editions = "/api/app/policy-edition";
    private const string Prefecture = "652800";

    public async Task DeclareAsync(string day)
    {
        var divisions = await road.GetAsync(Editor, "/api/app/division");
        var prefecture = divisions.Items().Single(d => d.Text("code") == Prefecture).GetProperty("id").GetGuid();
        var seeded = (await road.GetAsync(Editor, Editions + "?maxResultCount=100"))
            .Items()
            .Single(e => e.Text("packId") == "xj-2020-16-example" && e.Text("version") == "0.1.0");
        var draft = await road.PostAsync(
            Editor,
            Editions,
            new
            {
                basedOnId = seeded.GetProperty("id").GetGuid(),
                label = "end of the epidemic",
                divisionId = prefecture,
            }
        );
        var address = $"{Editions}/{draft.GetProperty("id").GetGuid()}";
        await road.PutAsync(
            Editor,
            address + "/form",
            new { changes = new[] { new { path = "declared_events.EPIDEMIC_END.date", value = day } } }
        );
        var cases = (await road.GetAsync(Editor, address + "/cases")).Text("text")!;
        await road.PutAsync(Editor, address + "/cases", new { text = OneCase(cases) });
        (await road.PostAsync("policy-publisher", address + "/publish", new { inForceFrom = "2020-01-01" }))
            .Text("status")
            .ShouldBe("Published");
    }

    /// <summary>The gate of all cases is tested elsewhere; one is enough to pass here.</summary>
    private static string OneCase(string cases)
    {
        var lines = cases.Split('\n').ToList();
        var first = lines.FindIndex(l => l.StartsWith("- {id: LPT-11,", StringComparison.Ordinal));
        var head = lines.Take(lines.FindIndex(l => l.StartsWith("cases:", StringComparison.Ordinal)) + 1);
        return string.Join('\n', head.Concat(lines.Skip(first).Take(3))) + "\n";
    }
}
