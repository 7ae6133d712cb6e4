using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.Policy.TaxCredits;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>Shows the credit as it was determined, and tries imagined years without keeping anything.</summary>
internal sealed class CreditAppService(TrainingPlatformDbContext db, PilotEnterpriseReader pilots, CreditDeterminer determiner)
{
    private const int MostYears = 30;

    /// <returns>Null before the first check.</returns>
    public async Task<PilotCreditDto?> GetAsync(Guid pilotId, CancellationToken ct)
    {
        var pilot = await pilots.LoadAsync(pilotId, ct);
        var last = await db.Set<PilotCredit>()
            .AsNoTracking()
            .Where(c => c.PilotEnterpriseId == pilot.Id)
            .OrderByDescending(c => c.Sequence)
            .FirstOrDefaultAsync(ct);
        return last is null ? null : await determiner.ToDtoAsync(last, ct);
    }

    public async Task<PilotCreditDto> TryAsync(Guid pilotId, CreditTrialInput input, CancellationToken ct)
    {
        var years = Read(input);
        var pilot = await pilots.LoadAsync(pilotId, ct);
        if (pilot.CultivatingFrom is not { } from)
            throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseNotInState).WithData("Number", pilot.Number);
        var credit = await determiner.AskAsync(pilot, new TaxCreditFacts { CultivatingFrom = from, Years = years }, ct);
        return determiner.ToDto(credit, "PilotCredit:FromTrial");
    }

    private static IReadOnlyList<InvestmentYear> Read(CreditTrialInput input)
    {
        var years = input.Years ?? [];
        var check = new InputCheck()
            .That(years.Count is > 0 and <= MostYears, "years", InputCheck.OutOfRangeCode, ("From", 1), ("To", MostYears))
            .That(years.Select(y => y.Year).Distinct().Count() == years.Count, "years", IntegrationPilotsErrorCodes.YearTwice);
        foreach (var year in years)
            check.Range("years", year.Year, 2000, 2100);
        var read = years
            .Select(y => new InvestmentYear(y.Year, Amount(check, y.Invested), Amount(check, y.Surcharge), y.CapitalWithdrawn))
            .OrderBy(y => y.Year)
            .ToList();
        check.ThrowIfAny();
        return read;
    }

    private static Yuan Amount(InputCheck check, string? text)
    {
        var ok = Yuan.TryParse(text, out var amount) && amount >= Yuan.Zero && amount <= LedgerAppService.MaxAmount;
        check.That(ok, "years", IntegrationPilotsErrorCodes.AmountWrong);
        return amount;
    }
}
