using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Files;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>Ledger entries as the caller may see them.</summary>
internal sealed class LedgerReader(TrainingPlatformDbContext db, PilotFiles files, IDataScope scope)
{
    public async Task<LedgerEntry> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<LedgerEntry>().SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw new EntityNotFoundException(typeof(LedgerEntry), id);

    public async Task<LedgerEntryDto> GetAsync(Guid id, CancellationToken ct) => (await ToDtosAsync([await LoadAsync(id, ct)], ct))[0];

    public async Task<PagedResultDto<LedgerEntryDto>> ListAsync(LedgerListRequest request, CancellationToken ct)
    {
        var query = db.Set<LedgerEntry>().AsNoTracking();
        if (request.PilotEnterpriseId is { } pilot)
            query = query.Where(e => e.PilotEnterpriseId == pilot);
        if (request.Status is { } status)
            query = query.Where(e => e.Status == status);
        if (request.Kind is { } kind)
            query = query.Where(e => e.Kind == kind);
        if (request.Year is { } year and > 0 and < 9999)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            query = query.Where(e => e.On >= first && e.On <= last);
        }
        if (request.Filter?.Trim() is { Length: > 0 } filter)
            query = query.Where(e => e.Reference.Contains(filter) || e.Description.Contains(filter));
        var total = await query.LongCountAsync(ct);
        var rows = await query
            .OrderByDescending(e => e.On)
            .ThenByDescending(e => e.Id)
            .Skip(request.Skip())
            .Take(request.Take())
            .ToListAsync(ct);
        return new(total, await ToDtosAsync(rows, ct));
    }

    public async Task<bool> IsInvoiceTakenAsync(string reference, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "one invoice is counted once, whoever shows it");
        return await db.Set<LedgerEntry>().AnyAsync(e => e.ActiveReference == reference, ct);
    }

    private async Task<IReadOnlyList<LedgerEntryDto>> ToDtosAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken ct)
    {
        var attached = await files.OfAsync([.. entries.Select(e => e.Id)], ct);
        var pilots = entries.Select(e => e.PilotEnterpriseId).Distinct().ToList();
        var names = await db.Set<PilotEnterprise>().Where(p => pilots.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return
        [
            .. entries.Select(e => new LedgerEntryDto
            {
                Id = e.Id,
                PilotEnterpriseId = e.PilotEnterpriseId,
                EnterpriseName = names[e.PilotEnterpriseId],
                Kind = e.Kind,
                Purpose = e.Purpose,
                On = e.On,
                Amount = e.Amount,
                Reference = e.Reference,
                Description = e.Description,
                Status = e.Status,
                RecordedByName = e.RecordedByName,
                RecordedAt = e.RecordedAt,
                CheckedByName = e.CheckedByName,
                CheckedAt = e.CheckedAt,
                CheckNote = e.CheckNote,
                Attachments = [.. attached[e.Id]],
            }),
        ];
    }
}
