using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.Policy;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>Puts the last determination and the checked ledger together for the statement.</summary>
internal sealed class CreditSheets(TrainingPlatformDbContext db, PilotEnterpriseReader pilots, CreditAppService credits, TextCatalog texts)
    : ICreditSheets
{
    public async Task<CreditSheet> ReadAsync(Guid pilotId, CancellationToken ct)
    {
        var pilot = await pilots.LoadAsync(pilotId, ct);
        var credit = await credits.GetAsync(pilotId, ct) ?? throw new EntityNotFoundException(typeof(PilotCredit), pilotId);
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e => e.PilotEnterpriseId == pilotId && e.Status == LedgerEntryStatus.Checked)
            .OrderBy(e => e.On)
            .ThenBy(e => e.Id)
            .ToListAsync(ct);
        return new CreditSheet
        {
            EnterpriseName = pilot.Name,
            SocialCreditCode = pilot.SocialCreditCode,
            PilotNumber = pilot.Number,
            CultivatingFrom = credit.CultivatingFrom,
            EditionLabel = credit.Edition.Label,
            Hash = credit.Hash ?? "",
            Years = [.. credit.Years.Select(ToSheet)],
            Entries =
            [
                .. entries.Select(e => new CreditSheetEntry(
                    e.On,
                    e.Kind.ToString(),
                    e.Reference,
                    e.Description,
                    e.Amount,
                    e.CheckedByName ?? ""
                )),
            ],
        };
    }

    private string Sentence(LineDto line) =>
        texts.Text("Sentence:" + line.SentenceKey, line.Operands.ToDictionary(o => o.Name, o => (object?)Operand(o)));

    private string Operand(OperandDto o) => o.Unit == nameof(OperandUnit.Ratio) ? o.Value : $"{o.Value} {texts.Text("Unit:" + o.Unit)}";

    private CreditSheetYear ToSheet(PilotCreditYearDto y) =>
        new()
        {
            Year = y.Year,
            Invested = y.Invested,
            Surcharge = y.Surcharge,
            Earned = y.Earned,
            Used = y.Used,
            Carried = y.Carried,
            Repay = y.Repay,
            Lines = [.. y.Card.Lines.Select(l => new CreditSheetLine(Sentence(l), l.Amount, l.Clause))],
        };
}
