using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Modules.PolicyEditions;

public class ClauseCatalog_Tests
{
    private readonly ClauseCatalog _catalog = new();

    [Fact]
    public void Every_clause_a_measure_rests_on_has_its_text_with_the_marked_sentence_in_it()
    {
        var edition = PolicyPacks.Load("x.yaml", PolicyPacks.ReadSeed("policy-pack.example.yaml")).Edition;
        var ids = edition
            .Measures.SelectMany(m => m.Clauses.Concat(m.Effective.References).Concat(m.Entry.SelectMany(e => e.References)))
            .Concat(edition.CommonEntry.SelectMany(e => e.References))
            .Concat(edition.Outcome.SelectMany(o => o.References))
            .Select(c => c.Id)
            .Where(id => !id.Contains("ref"))
            .Distinct()
            .ToList();

        ids.Count.ShouldBeGreaterThan(20);
        _catalog.Find(ids).Select(c => c.Id).ShouldBe(ids);
        _catalog.Find(ids).ShouldAllBe(c => c.Text.Contains(c.MarkedSentence) && c.MarkedSentence.Length > 5 && c.Title.Length > 2);
    }

    [Fact]
    public void An_unknown_clause_is_left_out() => _catalog.Find(["C99.9", "C16.3"]).Select(c => c.Id).ShouldBe(["C16.3"]);
}
