using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Reads notices for offices, within the scope in force.</summary>
internal sealed class NoticeReader(TrainingPlatformDbContext db, IDivisionTree divisions, IBusinessClock clock)
{
    public async Task<PagedResultDto<PublicityNoticeDto>> ListAsync(GetNoticesInput input, CancellationToken ct)
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<PublicityNotice>().AsNoTracking();
        var total = await query.LongCountAsync(ct);
        var notices = await query
            .OrderByDescending(n => n.PublishedAt)
            .ThenBy(n => n.Id)
            .Skip(page.Skip())
            .Take(page.Take())
            .ToListAsync(ct);
        return new PagedResultDto<PublicityNoticeDto>(total, await ToDtosAsync(notices, ct));
    }

    public async Task<PublicityNoticeDto> GetAsync(Guid id, CancellationToken ct)
    {
        var notice = await FindAsync(id, ct);
        var rows = await RowsAsync(id, ct);
        return (await ToDtosAsync([notice], ct))[0] with { Rows = [.. rows.Select(r => NoticeRowDto.Of(notice.Number, r))] };
    }

    public async Task<PublicityNotice> FindAsync(Guid id, CancellationToken ct) =>
        await db.Set<PublicityNotice>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(PublicityNotice), id);

    public Task<List<NoticeRow>> RowsAsync(Guid noticeId, CancellationToken ct) =>
        db.Set<NoticeRow>().AsNoTracking().Where(r => r.NoticeId == noticeId).OrderBy(r => r.Sequence).ToListAsync(ct);

    /// <summary>The hashes of all rows in their order; the rows themselves are not kept.</summary>
    public async Task<byte[][]> LeavesAsync(PublicityNotice notice, CancellationToken ct)
    {
        var leaves = new List<byte[]>(notice.RowCount);
        var rows = db.Set<NoticeRow>().AsNoTracking().Where(r => r.NoticeId == notice.Id).OrderBy(r => r.Sequence);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
            leaves.Add(NoticeText.Leaf(notice.Number, row));
        return [.. leaves];
    }

    /// <summary>Lines that an objection without a decision holds.</summary>
    public async Task<IReadOnlySet<Guid>> DoubtedLinesAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken ct)
    {
        var decided = db.Set<ObjectionDecision>();
        return (
            await db.Set<Objection>()
                .Where(o => lineIds.Contains(o.LineId) && o.DifferenceId == null && !decided.Any(d => d.ObjectionId == o.Id))
                .Select(o => o.LineId)
                .ToListAsync(ct)
        ).ToHashSet();
    }

    /// <summary>Has the last notice of the line ended? One that was sent back may stand in several.</summary>
    public async Task<bool> IsOverAsync(Guid lineId, CancellationToken ct)
    {
        var last = await db.Set<NoticeRow>()
            .Where(r => r.LineId == lineId && r.DifferenceId == null)
            .Join(db.Set<PublicityNotice>(), r => r.NoticeId, n => n.Id, (r, n) => n)
            .OrderByDescending(n => n.PublishedAt)
            .Select(n => n.Id)
            .FirstOrDefaultAsync(ct);
        return await db.Set<NoticeClosing>().AnyAsync(c => c.NoticeId == last, ct);
    }

    private async Task<IReadOnlyList<PublicityNoticeDto>> ToDtosAsync(IReadOnlyList<PublicityNotice> notices, CancellationToken ct)
    {
        var ids = notices.Select(n => n.Id).ToList();
        var closings = await db.Set<NoticeClosing>()
            .AsNoTracking()
            .Where(c => ids.Contains(c.NoticeId))
            .ToDictionaryAsync(c => c.NoticeId, ct);
        var decided = db.Set<ObjectionDecision>();
        var open = await db.Set<Objection>()
            .Where(o => ids.Contains(o.NoticeId) && !decided.Any(d => d.ObjectionId == o.Id))
            .GroupBy(o => o.NoticeId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. notices.Select(n => ToDto(n, closings.GetValueOrDefault(n.Id), open.GetValueOrDefault(n.Id)))];
    }

    private PublicityNoticeDto ToDto(PublicityNotice notice, NoticeClosing? closing, int open) =>
        new()
        {
            Id = notice.Id,
            Number = notice.Number,
            DivisionName = divisions.Get(notice.DivisionId).Name,
            Kind = notice.Kind,
            Status = notice.StatusOn(clock.Today, closing is not null),
            FirstDay = notice.FirstDay,
            LastDay = notice.LastDay,
            EarliestPaymentOn = notice.EarliestPaymentOn,
            OfflineFrom = notice.OfflineFrom,
            WorkingDays = notice.WorkingDays,
            RowCount = notice.RowCount,
            Amount = notice.Amount,
            Digest = notice.Digest,
            ContactPhone = notice.ContactPhone,
            ContactEmail = notice.ContactEmail,
            PublishedByName = notice.PublishedByName,
            PublishedAt = notice.PublishedAt,
            ClosedOn = closing?.ClosedOn,
            ClosedByName = closing?.ByName,
            OpenObjections = open,
        };
}
