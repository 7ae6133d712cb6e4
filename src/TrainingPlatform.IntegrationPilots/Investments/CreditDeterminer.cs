using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Policy.TaxCredits;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>Turns the checked ledger of a pilot into facts, asks the policy and shows the answer. The arithmetic is the policy's alone.</summary>
internal sealed class CreditDeterminer(
    TrainingPlatformDbContext db,
    IPolicyEditions editions,
    IProofCards cards,
    TextCatalog texts,
    IBusinessClock clock
)
{
    /// <summary>Adds the new determination to the pilot's; the caller saves in the same transaction.</summary>
    public async Task DetermineAsync(PilotEnterprise pilot, CancellationToken ct)
    {
        if (pilot.CultivatingFrom is not { } from)
            return;
        var entries = await db.Set<LedgerEntry>().Where(e => e.PilotEnterpriseId == pilot.Id).ToListAsync(ct);
        var facts = new TaxCreditFacts { CultivatingFrom = from, Years = Years(entries.Where(e => e.Status == LedgerEntryStatus.Checked)) };
        var credit = await AskAsync(pilot, facts, ct);
        var last = await db.Set<PilotCredit>().Where(c => c.PilotEnterpriseId == pilot.Id).MaxAsync(c => (int?)c.Sequence, ct) ?? 0;
        db.Add(new PilotCredit(Guid.CreateVersion7(), pilot, last + 1, credit, clock.Now));
    }

    /// <summary>By the edition in force when cultivation began: the years of one credit are one calculation.</summary>
    public async Task<DeterminedCredit> AskAsync(PilotEnterprise pilot, TaxCreditFacts facts, CancellationToken ct)
    {
        var edition = await editions.InForceAsync(pilot.DivisionId, facts.CultivatingFrom, ct);
        var json = CanonicalJson.Write(Determine.TaxCredit(facts, edition.Edition));
        return new DeterminedCredit(
            Encoding.UTF8.GetString(CanonicalJson.Write(facts)),
            Encoding.UTF8.GetString(json),
            CanonicalJson.Hash(json),
            edition
        );
    }

    public async Task<PilotCreditDto> ToDtoAsync(PilotCredit credit, CancellationToken ct)
    {
        var edition = await editions.GetAsync(credit.EditionId, ct);
        var dto = ToDto(new DeterminedCredit(credit.FactsJson, credit.DeterminationJson, credit.Hash, edition), "PilotCredit:FromLedger");
        return dto with { Hash = credit.Hash, DeterminedAt = credit.At };
    }

    public PilotCreditDto ToDto(DeterminedCredit credit, string sourceKey)
    {
        var facts = CanonicalJson.ReadTaxCreditFacts(Encoding.UTF8.GetBytes(credit.FactsJson));
        var determination = CanonicalJson.ReadTaxCredit(Encoding.UTF8.GetBytes(credit.DeterminationJson));
        var years = determination.Years.Select(y => y.Result).Zip(facts.Years);
        var edition = credit.Edition;
        return new PilotCreditDto
        {
            Edition = new EditionRefDto(
                edition.Id,
                edition.Label,
                edition.Edition.Version,
                edition.Edition.ContentHash,
                edition.Illustrative
            ),
            CultivatingFrom = facts.CultivatingFrom,
            Years =
            [
                .. years.Select(y => new PilotCreditYearDto
                {
                    Year = y.First.Year,
                    Invested = y.Second.Invested,
                    Surcharge = y.Second.Surcharge,
                    CapitalWithdrawn = y.Second.CapitalWithdrawn,
                    Earned = y.First.Earned,
                    Used = y.First.Used,
                    Carried = y.First.Carried,
                    Repay = y.First.Repay,
                    Card = cards.Of(facts, determination, y.First.Year, edition, texts.Text(sourceKey)),
                }),
            ],
        };
    }

    /// <summary>Every calendar year from the first entry to the last, so that what is carried forward shows in the years between.</summary>
    private static IReadOnlyList<InvestmentYear> Years(IEnumerable<LedgerEntry> entries)
    {
        var byYear = entries.ToLookup(e => e.On.Year);
        if (byYear.Count == 0)
            return [];
        var (first, last) = (byYear.Min(y => y.Key), byYear.Max(y => y.Key));
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(year => new InvestmentYear(
                    year,
                    Sum(byYear[year], LedgerEntryKind.Investment),
                    Sum(byYear[year], LedgerEntryKind.Surcharge),
                    byYear[year].Any(e => e.Kind is LedgerEntryKind.CapitalWithdrawn or LedgerEntryKind.EquityTransferred)
                )),
        ];
    }

    private static Yuan Sum(IEnumerable<LedgerEntry> entries, LedgerEntryKind kind) =>
        entries.Where(e => e.Kind == kind).Aggregate(Yuan.Zero, (sum, e) => sum + e.Amount);
}
