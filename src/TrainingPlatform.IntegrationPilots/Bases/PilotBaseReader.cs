using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.Decisions;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Milestones;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>Bases as the caller may see them, with what was granted, spent and used.</summary>
internal sealed class PilotBaseReader(
    TrainingPlatformDbContext db,
    IDivisionTree divisions,
    IInstitutionFacts institutions,
    MilestoneReader milestones,
    PilotFiles files
)
{
    public async Task<PilotBase> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<PilotBase>().AsSplitQuery().SingleOrDefaultAsync(b => b.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(PilotBase), id);

    public async Task<BaseSpending> LoadSpendingAsync(Guid id, CancellationToken ct) =>
        await db.Set<BaseSpending>().SingleOrDefaultAsync(s => s.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(BaseSpending), id);

    public async Task<PilotBaseDto> GetAsync(Guid id, CancellationToken ct) => (await ToDtosAsync([await LoadAsync(id, ct)], ct))[0];

    public async Task<PagedResultDto<PilotBaseDto>> ListAsync(PilotBaseListRequest request, CancellationToken ct)
    {
        var query = db.Set<PilotBase>().AsNoTracking();
        if (request.Status is { } status)
            query = query.Where(b => b.Status == status);
        if (request.Filter?.Trim() is { Length: > 0 } filter)
            query = query.Where(b => b.Name.Contains(filter) || b.Number.Contains(filter) || b.BuilderName.Contains(filter));
        var total = await query.LongCountAsync(ct);
        var rows = await query.OrderBy(b => b.Number).Skip(request.Skip()).Take(request.Take()).AsSplitQuery().ToListAsync(ct);
        return new(total, await ToDtosAsync(rows, ct));
    }

    public async Task<ListResultDto<BaseSpendingDto>> SpendingsAsync(Guid baseId, CancellationToken ct)
    {
        await LoadAsync(baseId, ct);
        var rows = await db.Set<BaseSpending>()
            .AsNoTracking()
            .Where(s => s.PilotBaseId == baseId)
            .OrderByDescending(s => s.On)
            .ThenByDescending(s => s.Id)
            .ToListAsync(ct);
        var attached = await files.OfAsync([.. rows.Select(r => r.Id)], ct);
        return new([.. rows.Select(r => ToDto(r, [.. attached[r.Id]]))]);
    }

    /// <summary>Checked spending of a base so far.</summary>
    public async Task<Yuan> SpentAsync(Guid baseId, CancellationToken ct) =>
        Sum(
            await db.Set<BaseSpending>()
                .AsNoTracking()
                .Where(s => s.PilotBaseId == baseId && s.Status == LedgerEntryStatus.Checked)
                .ToListAsync(ct)
        );

    private async Task<IReadOnlyList<PilotBaseDto>> ToDtosAsync(IReadOnlyList<PilotBase> bases, CancellationToken ct)
    {
        var ids = bases.Select(b => b.Id).ToList();
        var spent = (
            await db.Set<BaseSpending>()
                .AsNoTracking()
                .Where(s => ids.Contains(s.PilotBaseId) && s.Status != LedgerEntryStatus.Refused)
                .ToListAsync(ct)
        ).ToLookup(s => s.PilotBaseId);
        var partners = await institutions.FindAsync(
            [.. bases.Where(b => b.InstitutionId is not null).Select(b => b.InstitutionId!.Value).Distinct()],
            ct
        );
        var delays = await milestones.DelaysAsync(ids, ct);
        return
        [
            .. bases.Select(b =>
                ToDto(b, [.. spent[b.Id]]) with
                {
                    PartnerName = b.InstitutionId is { } partner ? partners.GetValueOrDefault(partner)?.Name : null,
                    DelayDays = delays.TryGetValue(b.Id, out var days) ? days : null,
                }
            ),
        ];
    }

    private PilotBaseDto ToDto(PilotBase b, IReadOnlyList<BaseSpending> spendings)
    {
        var spent = Sum(spendings.Where(s => s.Status == LedgerEntryStatus.Checked));
        return new PilotBaseDto
        {
            Id = b.Id,
            Number = b.Number,
            Name = b.Name,
            BuilderName = b.BuilderName,
            Trade = b.Trade,
            DivisionId = b.DivisionId,
            DivisionName = divisions.Get(b.DivisionId).Name,
            Status = b.Status,
            Next = b.Next,
            PlannedPlaces = b.PlannedPlaces,
            AcceptedPlaces = b.AcceptedPlaces,
            Budget = b.Budget,
            SpentRecorded = Sum(spendings),
            SpentChecked = spent,
            Left = b.Budget - spent,
            Decisions = [.. b.Decisions.InOrder().Select(d => d.ToDto())],
            Funding = [.. b.Funding.OrderBy(f => f.Id).Select(f => new BaseFundingDto(f.Source, f.On, f.Amount, f.Reference, f.ByName))],
            Occupancy =
            [
                .. b
                    .Occupancy.OrderBy(o => o.Year)
                    .ThenBy(o => o.Quarter)
                    .Select(o => new BaseOccupancyDto(
                        o.Year,
                        o.Quarter,
                        o.Places,
                        o.OpenDays,
                        o.UsedPlaceDays,
                        o.Rate,
                        o.Reference,
                        o.ByName
                    )),
            ],
            ConcurrencyStamp = b.ConcurrencyStamp,
        };
    }

    private static BaseSpendingDto ToDto(BaseSpending s, IReadOnlyList<AttachmentDto> attachments) =>
        new()
        {
            Id = s.Id,
            Source = s.Source,
            On = s.On,
            Amount = s.Amount,
            Reference = s.Reference,
            Purpose = s.Purpose,
            Status = s.Status,
            RecordedByName = s.RecordedByName,
            CheckedByName = s.CheckedByName,
            CheckNote = s.CheckNote,
            Attachments = attachments,
        };

    private static Yuan Sum(IEnumerable<BaseSpending> rows) => rows.Aggregate(Yuan.Zero, (sum, s) => sum + s.Amount);
}
