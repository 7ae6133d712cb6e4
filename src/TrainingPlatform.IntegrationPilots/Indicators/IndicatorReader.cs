using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Plans;
using TrainingPlatform.IntegrationPilots.Progress;

namespace TrainingPlatform.IntegrationPilots.Indicators;

/// <summary>The indicators of a pilot in a period, each with the rows that make it.</summary>
internal sealed class IndicatorReader(
    TrainingPlatformDbContext db,
    PilotEnterpriseReader pilots,
    IndicatorCatalogue catalogue,
    ComputedRows computed,
    PilotFiles files
)
{
    public async Task<ListResultDto<IndicatorDto>> CatalogueAsync(CancellationToken ct) =>
        new([.. (await catalogue.AllAsync(ct)).Select(ToDto)]);

    public async Task<IndicatorReport> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<IndicatorReport>().SingleOrDefaultAsync(r => r.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(IndicatorReport), id);

    public async Task<ListResultDto<IndicatorValueDto>> OfPilotAsync(Guid pilotId, ReportPeriod period, CancellationToken ct)
    {
        var pilot = await pilots.LoadAsync(pilotId, ct);
        var reports = await db.Set<IndicatorReport>()
            .AsNoTracking()
            .Where(r => r.PilotEnterpriseId == pilotId && r.Year == period.Year)
            .ToListAsync(ct);
        var plan = await db.Set<PilotPlan>()
            .AsNoTracking()
            .Where(p => p.PilotEnterpriseId == pilotId)
            .OrderByDescending(p => p.Version)
            .FirstOrDefaultAsync(ct);
        var rows = await computed.ReadAsync([pilot], period, ct);
        var attached = await files.OfAsync([.. reports.Select(r => r.Id)], ct);
        var values = new List<IndicatorValueDto>();
        foreach (
            var indicator in (await catalogue.AllAsync(ct)).Where(i =>
                i.Period == (period.Quarter == 0 ? IndicatorPeriodKind.Year : IndicatorPeriodKind.Quarter)
            )
        )
        {
            var report = reports.SingleOrDefault(r => r.Indicator == indicator.Code && r.Quarter == period.Quarter);
            var target = plan?.Targets.SingleOrDefault(t => t.Indicator == indicator.Code && t.Year == period.Year)?.Target;
            values.Add(
                indicator.Source == IndicatorSourceKind.Entered
                    ? Entered(indicator, report, report is null ? [] : [.. attached[report.Id]]) with
                    {
                        YearTarget = target,
                    }
                    : Computed(indicator, [.. rows.Where(r => r.Indicator == indicator.Code)]) with
                    {
                        YearTarget = target,
                    }
            );
        }
        return new(values);
    }

    public static IndicatorDto ToDto(PilotIndicator i)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new IndicatorDto
        {
            Code = i.Code,
            Name = i.Name(english),
            Definition = english ? i.DefinitionEn : i.DefinitionZh,
            Unit = english ? i.UnitEn : i.UnitZh,
            Period = i.Period,
            Evidence = i.Evidence,
            Source = i.Source,
            CountsPersons = i.CountsPersons,
        };
    }

    private static IndicatorValueDto Entered(PilotIndicator indicator, IndicatorReport? report, IReadOnlyList<AttachmentDto> attachments) =>
        new()
        {
            Indicator = ToDto(indicator),
            ReportId = report?.Id,
            Status = report?.Status,
            Value = report?.Value,
            EnteredByName = report?.EnteredByName,
            SignedOffByName = report?.SignedOffByName,
            ReturnReason = report?.ReturnReason,
            Rows = [.. (report?.Rows ?? []).OrderBy(r => r.Id).Select(r => new IndicatorRowDto(r.Evidence, r.Reference, r.On, r.Quantity))],
            Attachments = attachments,
        };

    private static IndicatorValueDto Computed(PilotIndicator indicator, IReadOnlyList<ProgressRow> rows) =>
        new()
        {
            Indicator = ToDto(indicator),
            Value = rows.Sum(r => r.Quantity),
            Rows = [.. rows.Select(r => new IndicatorRowDto(r.Evidence, r.Reference, r.On, r.Quantity))],
        };
}
