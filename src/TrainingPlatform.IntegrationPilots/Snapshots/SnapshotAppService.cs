using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Progress;
using TrainingPlatform.IntegrationPilots.Works;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>Freezes progress reports and shows frozen ones. What is hidden is decided over everything published for the year.</summary>
internal sealed class SnapshotAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    ProgressMaterialReader materials,
    ProgressReader progress,
    WorkFigures works,
    PublishedTables tables,
    SnapshotWriter writer,
    IDivisionTree divisions,
    IDataScope scope,
    Actors actors,
    IBusinessClock clock,
    ILogger<SnapshotAppService> log
) : IPilotReports
{
    public async Task<PilotSnapshotDto> FreezeAsync(FreezeInput input, CancellationToken ct)
    {
        var period = Read(input);
        return await unitOfWork.RunAsync(
            async c =>
            {
                var by = await actors.CurrentAsync(c);
                var figures = await FiguresAsync(input.DivisionId!.Value, period, c);
                var narrative = new PilotNarrative(input.Progress!.Trim(), input.Problems?.Trim() ?? "", input.NextSteps?.Trim() ?? "");
                var report = writer.Compose(figures, input.DivisionId.Value, narrative, by);
                var snapshot = new PilotSnapshot(
                    Guid.CreateVersion7(),
                    input.DivisionId.Value,
                    period,
                    writer.Write(report, input.Publish),
                    by
                );
                db.Add(snapshot);
                await db.SaveChangesAsync(c);
                log.LogInformation("Progress report {SnapshotId} frozen, digest {Digest}", snapshot.Id, snapshot.Digest);
                return ToDto(snapshot);
            },
            ct,
            "pilot-snapshots:" + period.Year
        );
    }

    public async Task<PagedResultDto<PilotSnapshotDto>> ListAsync(PagedAndSortedRequest request, CancellationToken ct)
    {
        var query = db.Set<PilotSnapshot>().AsNoTracking();
        var total = await query.LongCountAsync(ct);
        var rows = await query.OrderByDescending(s => s.Id).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(total, [.. rows.Select(ToDto)]);
    }

    public async Task<PilotReport> ReadAsync(Guid snapshotId, CancellationToken ct) =>
        SnapshotWriter.Read(
            await db.Set<PilotSnapshot>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == snapshotId, ct)
                ?? throw new EntityNotFoundException(typeof(PilotSnapshot), snapshotId)
        );

    /// <summary>For everybody: totals of divisions only, no enterprise and no narrative; the latest of every division and period.</summary>
    public async Task<ListResultDto<PilotSummaryDto>> PublicAsync(CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "public summary of the pilots");
        var published = await db.Set<PilotSnapshot>()
            .AsNoTracking()
            .Where(s => s.IsPublic)
            .OrderByDescending(s => s.Id)
            .Take(200)
            .ToListAsync(ct);
        return new([
            .. published.DistinctBy(s => (s.DivisionId, s.Year, s.Quarter)).Select(SnapshotWriter.Read).Select(PilotSummaryDto.Of),
        ]);
    }

    private async Task<SnapshotFigures> FiguresAsync(Guid divisionId, ReportPeriod period, CancellationToken ct)
    {
        var earlier = await EarlierAsync(period, ct);
        var material = await materials.ReadAsync(period.Year, divisionId, ct);
        return new SnapshotFigures
        {
            Period = period,
            Material = material,
            Progress = await progress.OfAsync(material, period, ct),
            Works = await works.OfAsync(period, divisionId, ct),
            Hidden = await HiddenAsync(period, [.. earlier.Where(r => r.Year == period.Year)], ct),
            Previous = earlier.LastOrDefault(r => r.DivisionId == divisionId && new ReportPeriod(r.Year, r.Quarter) == period.Previous),
        };
    }

    private async Task<IReadOnlySet<PublishedCell>> HiddenAsync(
        ReportPeriod period,
        IReadOnlyList<PilotReport> earlier,
        CancellationToken ct
    )
    {
        using var opened = scope.Open(DataScopeValue.Everything, "what a published report must hide depends on everything published");
        var table = tables.Of(await materials.ReadAsync(period.Year, null, ct), period);
        var published = earlier.SelectMany(PublishedCells).ToList();
        var hidden = published.Where(p => p.Cell.Hidden).Select(p => p.Key).Where(table.Cells.ContainsKey).ToHashSet();
        var shown = published
            .Where(p => p.Cell.Value is { } v && table.Cells.TryGetValue(p.Key, out var now) && now == v)
            .Select(p => p.Key)
            .ToHashSet();
        return Suppression.Hide(table, shown, hidden);
    }

    /// <summary>All reports of the year and the one before, oldest first, whatever division they are of.</summary>
    private async Task<IReadOnlyList<PilotReport>> EarlierAsync(ReportPeriod period, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "reports already published for the year");
        var snapshots = await db.Set<PilotSnapshot>()
            .AsNoTracking()
            .Where(s => s.Year >= period.Year - 1 && s.Year <= period.Year)
            .OrderBy(s => s.Id)
            .ToListAsync(ct);
        return [.. snapshots.Select(SnapshotWriter.Read)];
    }

    private static IEnumerable<(PublishedCell Key, PilotReportCell Cell)> PublishedCells(PilotReport report) =>
        report
            .Divisions.Concat(report.Enterprises.Select(e => e.Line))
            .SelectMany(l => l.Cells.Select(c => (new PublishedCell(c.Key, l.EntityId, report.Quarter), c.Value)))
            .Concat(report.Indicators.Select(i => (new PublishedCell(i.Code, report.DivisionId, report.Quarter), i.Total)));

    private ReportPeriod Read(FreezeInput input)
    {
        var possible = ReportPeriod.IsPossible(input.Year, input.Quarter);
        new InputCheck()
            .That(possible, "quarter", IntegrationPilotsErrorCodes.PeriodWrong)
            .That(
                !possible || new ReportPeriod(input.Year, input.Quarter).First <= clock.Today,
                "quarter",
                IntegrationPilotsErrorCodes.PeriodWrong
            )
            .That(
                input.DivisionId is { } id && (scope.All || scope.DivisionIds.Contains(id)),
                "divisionId",
                IntegrationPilotsErrorCodes.DivisionOutOfScope
            )
            .Text("progress", input.Progress, 4000)
            .Text("problems", input.Problems, 4000, required: false)
            .Text("nextSteps", input.NextSteps, 4000, required: false)
            .ThrowIfAny();
        return new ReportPeriod(input.Year, input.Quarter);
    }

    private PilotSnapshotDto ToDto(PilotSnapshot s) =>
        new()
        {
            Id = s.Id,
            DivisionId = s.DivisionId,
            DivisionName = divisions.Get(s.DivisionId).Name,
            Year = s.Year,
            Quarter = s.Quarter,
            Digest = s.Digest,
            IsPublic = s.IsPublic,
            FrozenByName = s.FrozenByName,
            FrozenAt = s.FrozenAt,
        };
}
