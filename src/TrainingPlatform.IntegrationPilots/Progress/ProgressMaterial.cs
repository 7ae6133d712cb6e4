using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Plans;

namespace TrainingPlatform.IntegrationPilots.Progress;

/// <summary>Pilots, rows and plans of one calendar year and the year before, as far as the scope in force shows them.</summary>
internal sealed record ProgressMaterial
{
    public required int Year { get; init; }

    public required IReadOnlyList<PilotEnterprise> Pilots { get; init; }

    public required IReadOnlyList<PilotIndicator> Indicators { get; init; }

    /// <summary>Rows by calendar year.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<ProgressRow>> Rows { get; init; }

    /// <summary>Targets of the year: by pilot and indicator.</summary>
    public required IReadOnlyDictionary<(Guid Pilot, string Indicator), decimal> Targets { get; init; }

    /// <summary>Rows of a quarter, or all of the year for quarter 0. An indicator of the year counts in the year alone.</summary>
    public IEnumerable<ProgressRow> Of(ReportPeriod period) =>
        Rows.GetValueOrDefault(period.Year, []).Where(r => period.Quarter == 0 || r.Quarter == period.Quarter);

    /// <summary>Rows from the beginning of the year to the end of the period.</summary>
    public IEnumerable<ProgressRow> UntilEndOf(ReportPeriod period) =>
        Rows.GetValueOrDefault(period.Year, []).Where(r => period.Quarter == 0 || (r.Quarter > 0 && r.Quarter <= period.Quarter));
}

/// <summary>Reads the material of a progress report: one query per kind. Only what was signed off counts.</summary>
internal sealed class ProgressMaterialReader(
    TrainingPlatformDbContext db,
    IndicatorCatalogue catalogue,
    ComputedRows computed,
    IDivisionTree divisions
)
{
    public async Task<ProgressMaterial> ReadAsync(int year, Guid? divisionId, CancellationToken ct)
    {
        var query = db.Set<PilotEnterprise>().AsNoTracking().AsSplitQuery();
        if (divisionId is { } division)
        {
            var below = divisions.SelfAndBelow(division);
            query = query.Where(p => below.Contains(p.DivisionId));
        }
        var pilots = await query.OrderBy(p => p.Number).ToListAsync(ct);
        return new ProgressMaterial
        {
            Year = year,
            Pilots = pilots,
            Indicators = await catalogue.AllAsync(ct),
            Rows = new Dictionary<int, IReadOnlyList<ProgressRow>>
            {
                [year] = await RowsAsync(pilots, year, ct),
                [year - 1] = await RowsAsync(pilots, year - 1, ct),
            },
            Targets = await TargetsAsync([.. pilots.Select(p => p.Id)], year, ct),
        };
    }

    private async Task<IReadOnlyList<ProgressRow>> RowsAsync(IReadOnlyList<PilotEnterprise> pilots, int year, CancellationToken ct)
    {
        var ids = pilots.Select(p => p.Id).ToList();
        var reports = await db.Set<IndicatorReport>()
            .AsNoTracking()
            .Where(r => r.Year == year && r.Status == IndicatorReportStatus.SignedOff && ids.Contains(r.PilotEnterpriseId))
            .ToListAsync(ct);
        var entered = reports.SelectMany(r => r.Rows.OrderBy(x => x.Id).Select(x => Row(r, x)));
        return [.. entered, .. await computed.ReadAsync(pilots, new ReportPeriod(year, 0), ct)];
    }

    private async Task<IReadOnlyDictionary<(Guid, string), decimal>> TargetsAsync(
        IReadOnlyList<Guid> pilots,
        int year,
        CancellationToken ct
    )
    {
        var plans = await db.Set<PilotPlan>().AsNoTracking().Where(p => pilots.Contains(p.PilotEnterpriseId)).ToListAsync(ct);
        return plans
            .GroupBy(p => p.PilotEnterpriseId)
            .Select(g => g.MaxBy(p => p.Version)!)
            .SelectMany(p => p.Targets.Where(t => t.Year == year).Select(t => (Key: (p.PilotEnterpriseId, t.Indicator), t.Target)))
            .ToDictionary(t => t.Key, t => t.Target);
    }

    private static ProgressRow Row(IndicatorReport report, IndicatorRow row) =>
        new()
        {
            PilotEnterpriseId = report.PilotEnterpriseId,
            Indicator = report.Indicator,
            Quarter = report.Quarter,
            Evidence = row.Evidence,
            Reference = row.Reference,
            On = row.On,
            Quantity = row.Quantity,
        };
}
