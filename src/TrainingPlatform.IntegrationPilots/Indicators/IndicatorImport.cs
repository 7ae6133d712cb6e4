using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Indicators;

/// <summary>Rows of a sheet become the rows of reports; each report of the sheet takes the place of what was entered for its period.</summary>
internal sealed class IndicatorImport(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    IndicatorCatalogue catalogue,
    IndicatorInputRules rules,
    IndicatorAppService service,
    TextCatalog texts
) : IIndicatorImport
{
    private const int MaxRows = 5000;

    public async Task<IndicatorImportResult> RunAsync(
        IReadOnlyList<IndicatorImportRow> rows,
        IndicatorImportMode mode,
        CancellationToken ct
    )
    {
        new InputCheck()
            .That(rows.Count is > 0 and <= MaxRows, "file", InputCheck.OutOfRangeCode, ("From", 1), ("To", MaxRows))
            .ThrowIfAny();
        var pilots = await db.Set<PilotEnterprise>().AsSplitQuery().ToDictionaryAsync(p => p.Number, ct);
        var indicators = await catalogue.AllAsync(ct);
        var closed = await ClosedAsync(ct);
        var good = new List<ReadRow>();
        var faults = new List<IndicatorImportFault>();
        foreach (var row in rows)
        {
            var (read, wrong) = Read(row, pilots, indicators, closed);
            faults.AddRange(wrong);
            if (read is not null)
                good.Add(read);
        }
        var saves = mode == IndicatorImportMode.OnlyGood || (mode == IndicatorImportMode.All && faults.Count == 0);
        if (saves && good.Count > 0)
            await unitOfWork.RunAsync(c => SaveAsync(good, c), ct, "pilot-indicator-import");
        return new IndicatorImportResult(rows.Count, good.Count, saves ? good.Count : 0, faults);
    }

    private async Task SaveAsync(IReadOnlyList<ReadRow> rows, CancellationToken ct)
    {
        foreach (var report in rows.GroupBy(r => (r.Pilot, r.Indicator, r.Period)))
            await service.EnterAsync(
                report.Key.Pilot,
                report.Key.Indicator,
                report.Key.Period,
                [.. report.Select(r => IndicatorInputRules.ToRow(r.Input))],
                ct
            );
    }

    /// <summary>Reports signed off already: a sheet does not reopen them.</summary>
    private async Task<HashSet<(Guid, string, int, int)>> ClosedAsync(CancellationToken ct)
    {
        var closed = await db.Set<IndicatorReport>()
            .Where(r => r.Status == IndicatorReportStatus.SignedOff)
            .Select(r => new
            {
                r.PilotEnterpriseId,
                r.Indicator,
                r.Year,
                r.Quarter,
            })
            .ToListAsync(ct);
        return [.. closed.Select(r => (r.PilotEnterpriseId, r.Indicator, r.Year, r.Quarter))];
    }

    private (ReadRow? Row, IEnumerable<IndicatorImportFault> Faults) Read(
        IndicatorImportRow row,
        Dictionary<string, PilotEnterprise> pilots,
        IReadOnlyList<PilotIndicator> indicators,
        HashSet<(Guid, string, int, int)> closed
    )
    {
        var pilot = pilots.GetValueOrDefault(row.Pilot?.Trim() ?? "");
        var (year, quarter) = (Whole(row.Year), Whole(row.Quarter));
        var input = new IndicatorRowInput(Evidence(row.Evidence), row.Reference, Day(row.On), Number(row.Quantity));
        var code = row.Indicator?.Trim();
        try
        {
            var check = new InputCheck().That(
                pilot?.IsInProgramme == true,
                "pilot",
                IntegrationPilotsErrorCodes.PilotUnknown,
                ("Number", row.Pilot)
            );
            IndicatorInputRules.CheckIndicator(check, indicators, code, year, quarter);
            rules.CheckRow(check, input, year, quarter, "row");
            check
                .That(
                    pilot is null || code is null || !closed.Contains((pilot.Id, code, year, quarter)),
                    "indicator",
                    IntegrationPilotsErrorCodes.ReportSignedOff,
                    ("Number", code)
                )
                .ThrowIfAny();
            return (new ReadRow(pilot!, code!, new ReportPeriod(year, quarter), input), []);
        }
        catch (InputException wrong)
        {
            return (null, wrong.Faults.Select(f => new IndicatorImportFault(row.Row, f.Member, texts.Text(f.Code, f.Data))));
        }
    }

    private static int Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static decimal Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private static IndicatorEvidenceKind? Evidence(string? text) =>
        Enum.TryParse<IndicatorEvidenceKind>(text?.Trim(), out var kind) && Enum.IsDefined(kind) ? kind : null;

    private sealed record ReadRow(PilotEnterprise Pilot, string Indicator, ReportPeriod Period, IndicatorRowInput Input);
}
