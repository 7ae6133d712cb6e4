using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Serialization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Progress;
using TrainingPlatform.IntegrationPilots.Works;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>Makes the bytes of a report out of true figures and the set of hidden ones.</summary>
internal sealed class SnapshotWriter(IDivisionTree divisions)
{
    private static readonly JsonSerializerOptions Json = Options();

    public FrozenContent Write(PilotReport report, bool isPublic)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(report, Json);
        return new FrozenContent(Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)), isPublic);
    }

    /// <exception cref="InvalidOperationException">The bytes are not those that were frozen.</exception>
    public static PilotReport Read(PilotSnapshot snapshot)
    {
        var bytes = Encoding.UTF8.GetBytes(snapshot.ContentJson);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != snapshot.Digest)
            throw new InvalidOperationException($"snapshot {snapshot.Id} does not have its digest");
        return JsonSerializer.Deserialize<PilotReport>(bytes, Json)! with { Id = snapshot.Id, Digest = snapshot.Digest };
    }

    public PilotReport Compose(SnapshotFigures figures, Guid divisionId, PilotNarrative narrative, Actor by)
    {
        var (progress, period) = (figures.Progress, figures.Period);
        return new PilotReport
        {
            DivisionId = divisionId,
            DivisionName = divisions.Get(divisionId).Name,
            Year = period.Year,
            Quarter = period.Quarter,
            FrozenByName = by.Name,
            FrozenAt = by.At,
            Narrative = narrative,
            Indicators = [.. figures.Material.Indicators.Select(i => Indicator(figures, i, divisionId))],
            Works = [.. figures.Works.Select(w => new PilotReportWork(w.Figure.ToString(), w.Value, w.IsMoney))],
            Pilots = progress.Pilots.ToDictionary(p => p.Key.ToString(), p => p.Value),
            Invested = Sum(progress.Enterprises.Select(e => e.InvestedChecked)),
            CreditUsed = progress.CreditUsed,
            Divisions =
            [
                .. progress.Divisions.Where(d => d.DivisionId != divisionId).Select(d => Line(figures, d.DivisionId, d.Name, d.Values)),
            ],
            Enterprises = [.. progress.Enterprises.Select(e => Enterprise(figures, e))],
        };
    }

    private static PilotReportIndicator Indicator(SnapshotFigures figures, PilotIndicator indicator, Guid divisionId)
    {
        var figure = figures.Progress.Indicators.Single(f => f.Indicator == indicator.Code);
        var quarters = Enumerable.Range(0, 5).Where(q => q <= figures.Period.Quarter || figures.Period.Quarter == 0);
        var showsThrough = quarters.Any(q => figures.Hidden.Contains(new(indicator.Code, divisionId, q)));
        return new PilotReportIndicator
        {
            Code = indicator.Code,
            NameZh = indicator.NameZh,
            NameEn = indicator.NameEn,
            UnitZh = indicator.UnitZh,
            UnitEn = indicator.UnitEn,
            Total = Cell(figures, indicator.Code, divisionId, figure.Value),
            Previous = figures.Previous?.Indicators.SingleOrDefault(i => i.Code == indicator.Code)?.Total,
            Light = (showsThrough ? ProgressLight.None : figure.Light).ToString(),
        };
    }

    private static PilotReportEnterprise Enterprise(SnapshotFigures figures, ProgressPilotDto e) =>
        new()
        {
            Line = Line(figures, e.Id, e.Name, e.Values),
            DivisionName = e.DivisionName,
            PartnerSchools = e.PartnerSchools,
            Status = e.Status.ToString(),
            YearTargets = e.YearTargets,
            InvestedRecorded = e.InvestedRecorded,
            InvestedChecked = e.InvestedChecked,
            CreditUsed = e.CreditUsed,
            CreditCarried = e.CreditCarried,
        };

    private static PilotReportLine Line(SnapshotFigures figures, Guid entity, string name, IReadOnlyDictionary<string, decimal> values) =>
        new()
        {
            EntityId = entity,
            Name = name,
            Cells = values.ToDictionary(v => v.Key, v => Cell(figures, v.Key, entity, v.Value)),
        };

    private static PilotReportCell Cell(SnapshotFigures figures, string indicator, Guid entity, decimal value) =>
        figures.Hidden.Contains(new(indicator, entity, figures.Period.Quarter)) ? new(null, true) : new(value, false);

    private static Yuan Sum(IEnumerable<Yuan> amounts) => amounts.Aggregate(Yuan.Zero, (sum, a) => sum + a);

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        TrainingPlatformJson.Configure(options);
        return options;
    }
}

/// <summary>What a report is composed from.</summary>
internal sealed record SnapshotFigures
{
    public required ReportPeriod Period { get; init; }

    public required ProgressMaterial Material { get; init; }

    public required ProgressDto Progress { get; init; }

    public required IReadOnlyList<WorkFigureDto> Works { get; init; }

    public required IReadOnlySet<PublishedCell> Hidden { get; init; }

    /// <summary>The report frozen last for the period before, of the same division.</summary>
    public PilotReport? Previous { get; init; }
}
