using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Budgets;

internal sealed record BudgetImportDto(
    Guid Id,
    string Number,
    string FileName,
    string Digest,
    int Changed,
    string ByName,
    DateTimeOffset At
);

internal sealed record FundDto(string Code, string Name);

/// <summary>Budgets to read: the execution of a year, the tables taken, the funding sources.</summary>
internal sealed class BudgetAppService(TrainingPlatformDbContext db, IBudgetSheets reports, FundReader funds, IBusinessClock clock)
{
    public Task<BudgetReport> GetReportAsync(int? year, CancellationToken ct) => reports.ReadAsync(year ?? clock.Today.Year, ct);

    public async Task<ListResultDto<BudgetImportDto>> GetImportsAsync(CancellationToken ct) =>
        new(
            await db.Set<BudgetImport>()
                .AsNoTracking()
                .OrderByDescending(i => i.At)
                .ThenBy(i => i.Id)
                .Take(100)
                .Select(i => new BudgetImportDto(i.Id, i.Number, i.FileName, i.Digest, i.Changed, i.ByName, i.At))
                .ToListAsync(ct)
        );

    public async Task<ListResultDto<FundDto>> GetFundsAsync(CancellationToken ct) =>
        new([.. (await funds.ReadAsync(ct)).All.Select(f => new FundDto(f.Code, f.Name))]);
}
