using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Assistance;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Cities;
using TrainingPlatform.IntegrationPilots.Coverage;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Milestones;
using TrainingPlatform.IntegrationPilots.Progress;
using TrainingPlatform.IntegrationPilots.Sharing;

namespace TrainingPlatform.IntegrationPilots.Works;

/// <summary>What stands beside the indicators of a period: states at its end, money and hours within it, each with the rows it is made of.</summary>
internal sealed class WorkFigures(
    TrainingPlatformDbContext db,
    SchoolCoverage coverage,
    IDivisionTree divisions,
    IDataScope scope,
    IBusinessClock clock
)
{
    public Task<IReadOnlyList<WorkFigureDto>> GetAsync(ProgressRequest request, CancellationToken ct) =>
        OfAsync(new PilotPeriodRequest(request.Year, request.Quarter).Read(clock.Today), request.DivisionId, ct);

    /// <param name="divisionId">Null: all the caller sees.</param>
    public async Task<IReadOnlyList<WorkFigureDto>> OfAsync(ReportPeriod period, Guid? divisionId, CancellationToken ct)
    {
        var below = divisionId is { } division ? divisions.SelfAndBelow(division).ToHashSet() : null;
        bool Within(Guid place) => below is null || below.Contains(place);
        List<WorkFigureDto> figures = [.. await BasesAsync(period, Within, ct)];
        figures.Add(Figure(WorkFigure.LateMilestones, await LateAsync(period, Within, ct)));
        figures.Add(Figure(WorkFigure.CandidateCities, await CitiesAsync(period, Within, ct)));
        figures.Add(Figure(WorkFigure.SharedHours, await SharedAsync(period, Within, ct)));
        figures.AddRange(await PairsAsync(period, Within, ct));
        figures.Add(Figure(WorkFigure.CoveredCounties, await CoveredAsync(period, Within, ct)));
        return figures;
    }

    private async Task<IReadOnlyList<WorkFigureDto>> BasesAsync(ReportPeriod period, Func<Guid, bool> within, CancellationToken ct)
    {
        var bases = (await db.Set<PilotBase>().AsNoTracking().AsSplitQuery().OrderBy(b => b.Number).ToListAsync(ct))
            .Where(b => within(b.DivisionId) && b.StatusOn(period.Last) is not null)
            .ToList();
        var names = bases.ToDictionary(b => b.Id, b => b.Name);
        var spent = await db.Set<BaseSpending>()
            .AsNoTracking()
            .Where(s => s.Status == LedgerEntryStatus.Checked)
            .OrderBy(s => s.On)
            .ThenBy(s => s.Id)
            .ToListAsync(ct);
        var accepted = bases.Where(b => b.Decisions.Any(d => d.Status == PilotBaseStatus.Accepted && d.On <= period.Last));
        return
        [
            Figure(WorkFigure.Bases, bases.Select(b => Row(b, 1))),
            Figure(WorkFigure.BasesInUse, bases.Where(b => b.StatusOn(period.Last) == PilotBaseStatus.InUse).Select(b => Row(b, 1))),
            Figure(WorkFigure.TrainingPlaces, accepted.Select(b => Row(b, b.AcceptedPlaces ?? 0))),
            Figure(
                WorkFigure.BaseBudget,
                bases.SelectMany(b =>
                    b.Funding.Where(f => f.On <= period.Last)
                        .Select(f => new WorkRowDto($"{b.Name} · {f.Reference}", f.On, f.Amount.Amount, RouteOf(b.Id)))
                )
            ),
            Figure(
                WorkFigure.BaseSpent,
                spent
                    .Where(s => names.ContainsKey(s.PilotBaseId) && period.Covers(s.On))
                    .Select(s => new WorkRowDto($"{names[s.PilotBaseId]} · {s.Reference}", s.On, s.Amount.Amount, RouteOf(s.PilotBaseId)))
            ),
        ];
    }

    private async Task<IEnumerable<WorkRowDto>> LateAsync(ReportPeriod period, Func<Guid, bool> within, CancellationToken ct)
    {
        var until = period.Last < clock.Today ? period.Last.AddDays(1) : clock.Today;
        var plans = await db.Set<MilestonePlan>().AsNoTracking().AsSplitQuery().OrderBy(p => p.OwnerName).ToListAsync(ct);
        return plans
            .Where(p => within(p.DivisionId))
            .SelectMany(p =>
                p.Milestones.Where(m => m.PlannedTo < until && (m.EndedOn is not { } ended || ended >= until))
                    .OrderBy(m => m.PlannedTo)
                    .Select(m => new WorkRowDto(
                        $"{p.OwnerName} · {m.Code} {m.Name}",
                        m.PlannedTo,
                        1,
                        MilestoneWorkQueue.RouteOf(p.OwnerKind, p.OwnerId)
                    ))
            );
    }

    private async Task<IEnumerable<WorkRowDto>> CitiesAsync(ReportPeriod period, Func<Guid, bool> within, CancellationToken ct)
    {
        var cities = await db.Set<PilotCity>().AsNoTracking().AsSplitQuery().OrderBy(c => c.Id).ToListAsync(ct);
        return cities
            .Where(c => within(c.DivisionId) && c.StatusOn(period.Last) is { } status && status != PilotCityStatus.Closed)
            .Select(c => new WorkRowDto(divisions.Get(c.DivisionId).Name, c.Decisions.Max(d => d.On), 1, $"/pilots/cities/{c.Id}"));
    }

    private async Task<IEnumerable<WorkRowDto>> SharedAsync(ReportPeriod period, Func<Guid, bool> within, CancellationToken ct)
    {
        var (first, last) = (period.First, period.Last);
        var bookings = await db.Set<ResourceBooking>()
            .AsNoTracking()
            .SeenBy(scope)
            .Where(b => b.Status == BookingStatus.Confirmed && b.On >= first && b.On <= last)
            .OrderBy(b => b.On)
            .ToListAsync(ct);
        return bookings
            .Where(b => within(b.ProviderDivisionId))
            .Select(b => new WorkRowDto(
                $"{b.ResourceName} · {b.ProviderName} → {b.BookerName}",
                b.On,
                b.UsedHours ?? 0,
                "/pilots/sharing"
            ));
    }

    private async Task<IReadOnlyList<WorkFigureDto>> PairsAsync(ReportPeriod period, Func<Guid, bool> within, CancellationToken ct)
    {
        var pairs = (
            await db.Set<PairedAssistance>().AsNoTracking().AsSplitQuery().OrderBy(p => p.AgreedOn).ThenBy(p => p.Id).ToListAsync(ct)
        )
            .Where(p => within(p.DivisionId) && p.AgreedOn <= period.Last)
            .ToList();
        var confirmed = pairs.SelectMany(p =>
            p.Measures.Where(m => m is { ConfirmedAt: not null, ResultOn: { } on } && period.Covers(on)).Select(m => (Pair: p, Measure: m))
        );
        return
        [
            Figure(
                WorkFigure.Pairs,
                pairs.Select(p => new WorkRowDto($"{p.HelperName} → {p.ReceiverName}", p.AgreedOn, 1, "/pilots/assistance"))
            ),
            Figure(
                WorkFigure.ConfirmedMeasures,
                confirmed.Select(c => new WorkRowDto(
                    $"{c.Pair.ReceiverName} · {c.Measure.Text}",
                    c.Measure.ResultOn,
                    1,
                    "/pilots/assistance"
                ))
            ),
        ];
    }

    private async Task<IEnumerable<WorkRowDto>> CoveredAsync(ReportPeriod period, Func<Guid, bool> within, CancellationToken ct)
    {
        var on = period.Last < clock.Today ? period.Last : clock.Today;
        return (await coverage.OnAsync(on, ct))
            .Counties.Where(c => c.IsCovered && within(c.DivisionId))
            .Select(c => new WorkRowDto($"{c.Name} · {string.Join(", ", c.Schools)}", null, 1, "/pilots/coverage"));
    }

    private static WorkRowDto Row(PilotBase b, decimal quantity) => new(b.Name, b.Decisions.Max(d => d.On), quantity, RouteOf(b.Id));

    private static string RouteOf(Guid baseId) => MilestoneWorkQueue.RouteOf(MilestoneOwnerKind.Base, baseId);

    private static WorkFigureDto Figure(WorkFigure figure, IEnumerable<WorkRowDto> rows)
    {
        IReadOnlyList<WorkRowDto> list = [.. rows];
        return new WorkFigureDto(figure, list.Sum(r => r.Quantity), list);
    }
}
