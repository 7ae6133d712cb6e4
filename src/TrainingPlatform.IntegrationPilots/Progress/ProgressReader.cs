using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Progress;

/// <summary>The dashboard of whoever works on the pilots: true figures of the own scope, each the sum of rows that can be opened.</summary>
internal sealed class ProgressReader(
    TrainingPlatformDbContext db,
    ProgressMaterialReader materials,
    CreditYears credits,
    IDivisionTree divisions,
    IBusinessClock clock
)
{
    public async Task<ProgressDto> GetAsync(ProgressRequest request, CancellationToken ct)
    {
        var period = new PilotPeriodRequest(request.Year, request.Quarter).Read(clock.Today);
        return await OfAsync(await materials.ReadAsync(period.Year, request.DivisionId, ct), period, ct);
    }

    public async Task<ProgressRowsDto> RowsAsync(ProgressRowsRequest request, CancellationToken ct)
    {
        var period = new PilotPeriodRequest(request.Year, request.Quarter).Read(clock.Today);
        var material = await materials.ReadAsync(period.Year, request.DivisionId, ct);
        var names = material.Pilots.ToDictionary(p => p.Id, p => p.Name);
        var rows = material
            .Of(period)
            .Where(r => request.PilotEnterpriseId is not { } pilot || r.PilotEnterpriseId == pilot)
            .Where(r => request.Indicator is null || r.Indicator == request.Indicator)
            .Select(r => new ProgressRowDto(
                r.PilotEnterpriseId,
                names[r.PilotEnterpriseId],
                r.Indicator,
                r.Quarter,
                r.Evidence,
                r.Reference,
                r.On,
                r.Quantity
            ))
            .ToList();
        return new ProgressRowsDto(rows.Sum(r => r.Quantity), rows);
    }

    public async Task<ProgressDto> OfAsync(ProgressMaterial material, ReportPeriod period, CancellationToken ct)
    {
        var used = await credits.UsedAsync([.. material.Pilots.Select(p => p.Id)], period.Year, ct);
        var ledger = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e => e.Kind == LedgerEntryKind.Investment && e.Status != LedgerEntryStatus.Refused)
            .ToListAsync(ct);
        var invested = ledger.Where(e => period.Covers(e.On)).ToLookup(e => e.PilotEnterpriseId);
        return new ProgressDto
        {
            Year = period.Year,
            Quarter = period.Quarter,
            Pilots = Enum.GetValues<PilotEnterpriseStatus>()
                .ToDictionary(s => s, s => material.Pilots.Count(p => p.StatusOn(period.Last) == s)),
            CreditUsed = used.Values.Aggregate(Yuan.Zero, (sum, y) => sum + y.Used),
            Indicators = [.. material.Indicators.Select(i => Figure(material, i, period))],
            Divisions = Divisions(material, period),
            Enterprises =
            [
                .. material
                    .Pilots.Where(p => p.StatusOn(period.Last) is not null)
                    .Select(p => Pilot(material, p, period, used.GetValueOrDefault(p.Id), [.. invested[p.Id]])),
            ],
        };
    }

    private static ProgressFigureDto Figure(ProgressMaterial material, PilotIndicator indicator, ReportPeriod period)
    {
        var dto = IndicatorReader.ToDto(indicator);
        var rows = material.Of(period).Where(r => r.Indicator == indicator.Code).ToList();
        var targets = material.Targets.Where(t => t.Key.Indicator == indicator.Code).Select(t => t.Value).ToList();
        var toDate = material.UntilEndOf(period).Where(r => r.Indicator == indicator.Code).Sum(r => r.Quantity);
        var due = Due(indicator, targets.Count == 0 ? null : targets.Sum(), period);
        return new ProgressFigureDto
        {
            Indicator = indicator.Code,
            Name = dto.Name,
            Unit = dto.Unit,
            Definition = dto.Definition,
            Value = rows.Sum(r => r.Quantity),
            Previous = material.Of(period.Previous).Where(r => r.Indicator == indicator.Code).Sum(r => r.Quantity),
            YearToDate = toDate,
            DueByNow = due,
            Light = ProgressLightRule.Of(toDate, due),
            Rows = rows.Count,
            Quarters =
            [
                .. Enumerable
                    .Range(1, 4)
                    .Select(q =>
                        material.Of(new ReportPeriod(period.Year, q)).Where(r => r.Indicator == indicator.Code).Sum(r => r.Quantity)
                    ),
            ],
        };
    }

    /// <summary>Every prefecture and county that has a pilot, nearest to the region first.</summary>
    private IReadOnlyList<ProgressDivisionDto> Divisions(ProgressMaterial material, ReportPeriod period)
    {
        var byDivision = material
            .Pilots.SelectMany(p => divisions.SelfAndAbove(p.DivisionId).Select(d => (Division: divisions.Get(d), Pilot: p.Id)))
            .Where(x => x.Division.Level != DivisionLevel.Region)
            .GroupBy(x => x.Division.Id);
        return
        [
            .. byDivision
                .Select(g => (divisions.Get(g.Key), Pilots: g.Select(x => x.Pilot).ToHashSet()))
                .OrderBy(x => x.Item1.Level)
                .ThenBy(x => x.Item1.Code, StringComparer.Ordinal)
                .Select(x => new ProgressDivisionDto(
                    x.Item1.Id,
                    x.Item1.Code,
                    x.Item1.Name,
                    x.Item1.Level,
                    x.Pilots.Count,
                    Values(material, period, x.Pilots.Contains)
                )),
        ];
    }

    private ProgressPilotDto Pilot(
        ProgressMaterial material,
        PilotEnterprise pilot,
        ReportPeriod period,
        CreditYear? credit,
        IReadOnlyList<LedgerEntry> invested
    )
    {
        var toDate = material.UntilEndOf(period).Where(r => r.PilotEnterpriseId == pilot.Id).ToLookup(r => r.Indicator, r => r.Quantity);
        var targets = material.Targets.Where(t => t.Key.Pilot == pilot.Id).ToDictionary(t => t.Key.Indicator, t => t.Value);
        var lights = material
            .Indicators.Where(i => targets.ContainsKey(i.Code))
            .Select(i => ProgressLightRule.Of(toDate[i.Code].Sum(), Due(i, targets[i.Code], period)));
        return new ProgressPilotDto
        {
            Id = pilot.Id,
            Name = pilot.Name,
            DivisionName = divisions.Get(pilot.DivisionId).Name,
            PartnerSchools = pilot.PartnerSchools,
            Status = pilot.StatusOn(period.Last) ?? pilot.Status,
            Values = Values(material, period, id => id == pilot.Id),
            YearTargets = targets,
            Light = ProgressLightRule.Worst(lights),
            InvestedRecorded = invested.Aggregate(Yuan.Zero, (sum, e) => sum + e.Amount),
            InvestedChecked = invested.Where(e => e.Status == LedgerEntryStatus.Checked).Aggregate(Yuan.Zero, (sum, e) => sum + e.Amount),
            CreditUsed = credit?.Used ?? Yuan.Zero,
            CreditCarried = credit?.Carried ?? Yuan.Zero,
        };
    }

    private static Dictionary<string, decimal> Values(ProgressMaterial material, ReportPeriod period, Func<Guid, bool> which)
    {
        var rows = material.Of(period).Where(r => which(r.PilotEnterpriseId)).ToLookup(r => r.Indicator, r => r.Quantity);
        return material.Indicators.ToDictionary(i => i.Code, i => rows[i.Code].Sum());
    }

    /// <summary>A yearly indicator is due at the end of the year only.</summary>
    private static decimal? Due(PilotIndicator indicator, decimal? yearTarget, ReportPeriod period) =>
        yearTarget is not { } target || (indicator.Period == IndicatorPeriodKind.Year && period.Quarter is > 0 and < 4)
            ? null
            : ProgressLightRule.DueBy(target, period.Quarter);
}
