using System.Text;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.Determinations;

/// <summary>Shows a stored determination; nothing is worked out again here.</summary>
internal sealed class DeterminationAppService(TrainingPlatformDbContext db, IDataScope scope, IPolicyEditions editions, TextCatalog texts)
{
    /// <param name="mayReadClaims">The caller holds the permission on claims; others see the own line only.</param>
    public async Task<DeterminationDto> GetAsync(Guid lineId, bool mayReadClaims, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        if (!mayReadClaims && (scope.TraineeId is null || scope.TraineeId != line.TraineeId))
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
        var card = Header(line);
        if (line.DeterminationJson is null || line.FactsJson is null || line.EditionId is not { } editionId)
            return card;
        var determination = CanonicalJson.ReadDetermination(Encoding.UTF8.GetBytes(line.DeterminationJson));
        var facts = CanonicalJson.ReadFacts(Encoding.UTF8.GetBytes(line.FactsJson));
        var edition = await editions.GetAsync(editionId, ct);
        var lines = determination.TrainingSubsidy?.Lines ?? determination.LivingAllowance?.Lines ?? [];
        return card with
        {
            Edition = new EditionDto(edition.Id, edition.Label, edition.Edition.Version, edition.Edition.ContentHash, edition.Illustrative),
            Clauses = [.. editions.Clauses(ClauseIds(determination, lines)).Select(c => new ClauseDto(c.Id, c.Title, c.Text, c.MarkedSentence))],
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

    private static DeterminationDto Header(SubsidyClaimLine line) =>
        new()
        {
            LineId = line.Id,
            TraineeName = line.TraineeName,
            ClassName = line.ClassName,
            Component = line.Kind,
            Amount = line.Amount,
            Payee = line.Payee,
            Eligible = line.Eligible,
            Group = line.Group,
            Days = ClaimDtoReader.DaysText(line.Days),
            Status = line.Status,
            Hash = line.DeterminationHash,
            Decisions =
            [
                .. line.Decisions.OrderBy(d => d.At).ThenBy(d => d.Id).Select(d => new DecisionDto(d.Step, d.ByName, d.At, d.Decision, d.ReasonCodes, d.Note)),
            ],
        };

    private static IEnumerable<string> ClauseIds(Determination determination, IReadOnlyList<DeterminationLine> lines) =>
        determination
            .Clauses.Concat(lines.SelectMany(l => l.Clauses))
            .Concat(determination.Findings.SelectMany(f => f.Clauses))
            .Select(c => c.Id)
            .Distinct();

    private FactDto ToDto(string key, string value, Policy.Facts facts)
    {
        var source = facts.Sources.GetValueOrDefault(key);
        var text = source?.Text.StartsWith(FactSources.Prefix, StringComparison.Ordinal) == true ? texts.Text(source.Text) : source?.Text;
        return new FactDto(key, value, text, source?.VerifiedOn, source is not null);
    }

    private static LineDto ToDto(DeterminationLine line) =>
        new(
            string.Join(' ', line.Clauses),
            line.Sentence,
            [.. line.Operands.Select(o => new OperandDto(o.Name, o.Value, o.Unit.ToString()))],
            line.AmountBeforeRounding.ToString("0.00########", System.Globalization.CultureInfo.InvariantCulture),
            line.Amount
        );
}
