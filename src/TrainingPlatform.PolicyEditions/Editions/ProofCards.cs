using System.Globalization;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.TaxCredits;
using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>The one mapper of the proof card: stored lines and trials show the same card.</summary>
internal sealed class ProofCards(ClauseCatalog clauses, TextCatalog texts) : IProofCards
{
    public ProofCard Of(Facts facts, Determination determination, EditionInForce edition)
    {
        var lines = determination.TrainingSubsidy?.Lines ?? determination.LivingAllowance?.Lines ?? [];
        return new ProofCard
        {
            Edition = Reference(edition),
            Clauses = Texts(ClauseIds(determination, lines)),
            Facts = [.. CardFacts.Of(facts, determination).Select(f => ToDto(f.Key, f.Value, facts))],
            Lines = [.. lines.Select(ToDto)],
            Findings =
            [
                .. determination.Findings.Select(f => new FindingDto(
                    f.Code,
                    [.. f.Clauses.Select(c => c.Id)],
                    f.Severity,
                    [.. f.Facts.Select(u => new FactUsedDto(u.Name, u.Value))]
                )),
            ],
        };
    }

    public ProofCard Of(TaxCreditFacts facts, TaxCreditDetermination determination, int year, EditionInForce edition, string source)
    {
        var stated = facts.Years.Single(y => y.Year == year);
        var determined = determination.Years.Single(y => y.Result.Year == year);
        FactDto Fact(string key, string value) => new(key, value, source, null, Checked: true);
        return new ProofCard
        {
            Edition = Reference(edition),
            Clauses = Texts(determination.Clauses.Select(c => c.Id)),
            Facts =
            [
                Fact(FactName.CultivatingFrom, facts.CultivatingFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                Fact(FactName.InvestedOfYear, stated.Invested.ToString()),
                Fact(FactName.SurchargeOfYear, stated.Surcharge.ToString()),
                .. stated.CapitalWithdrawn ? [Fact(FactName.WithdrawnInYear, "true")] : Array.Empty<FactDto>(),
            ],
            Lines = [.. determined.Lines.Select(ToDto)],
            Findings = [],
        };
    }

    private static EditionRefDto Reference(EditionInForce edition) =>
        new(edition.Id, edition.Label, edition.Edition.Version, edition.Edition.ContentHash, edition.Illustrative);

    private IReadOnlyList<ClauseDto> Texts(IEnumerable<string> ids) =>
        [.. clauses.Find(ids).Select(c => new ClauseDto(c.Id, c.Title, c.Text, c.MarkedSentence))];

    private static IEnumerable<string> ClauseIds(Determination determination, IReadOnlyList<DeterminationLine> lines) =>
        determination
            .Clauses.Concat(lines.SelectMany(l => l.Clauses))
            .Concat(determination.Findings.SelectMany(f => f.Clauses))
            .Select(c => c.Id)
            .Distinct();

    private FactDto ToDto(string key, string value, Facts facts)
    {
        var source = facts.Sources.GetValueOrDefault(key);
        var text =
            source?.Text.StartsWith(FactSourceKeys.Prefix, StringComparison.Ordinal) == true ? texts.Text(source.Text) : source?.Text;
        return new FactDto(key, value, text, source?.VerifiedOn, source is not null);
    }

    private static LineDto ToDto(DeterminationLine line) =>
        new(
            string.Join(' ', line.Clauses),
            line.Sentence,
            [.. line.Operands.Select(o => new OperandDto(o.Name, o.Value, o.Unit.ToString()))],
            line.AmountBeforeRounding.ToString("0.00########", CultureInfo.InvariantCulture),
            line.Amount
        );
}
