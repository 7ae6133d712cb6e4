using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>A trainee finds the own line in the lists, and sees that it belongs to the published digest.</summary>
internal sealed class OwnNoticeAppService(TrainingPlatformDbContext db, IDataScope scope, NoticeReader notices, IBusinessClock clock)
{
    public async Task<ListResultDto<OwnNoticeLineDto>> GetMineAsync(CancellationToken ct)
    {
        if (scope.TraineeId is not { } me)
            return new ListResultDto<OwnNoticeLineDto>([]);
        var own = await db.Set<NoticeRow>()
            .AsNoTracking()
            .Where(r => r.TraineeId == me)
            .Join(db.Set<SubsidyClaimLine>(), r => r.LineId, l => l.Id, (r, l) => new OwnRow(r, l.ClassName, l.Kind))
            .ToListAsync(ct);
        // The notice and its other rows belong to the county; only hashes of them leave.
        using var _ = scope.Open(DataScopeValue.Everything, "own line of a notice");
        var items = new List<OwnNoticeLineDto>();
        foreach (var row in own.OrderByDescending(r => r.Row.Id))
            items.Add(await ToDtoAsync(row, ct));
        return new ListResultDto<OwnNoticeLineDto>(items);
    }

    private async Task<OwnNoticeLineDto> ToDtoAsync(OwnRow own, CancellationToken ct)
    {
        var notice = await notices.FindAsync(own.Row.NoticeId, ct);
        var rows = await notices.RowsAsync(notice.Id, ct);
        var leaves = NoticeText.Leaves(notice.Number, rows);
        var index = rows.FindIndex(r => r.Id == own.Row.Id);
        var path = MerkleTree.Path(leaves, index);
        return new OwnNoticeLineDto
        {
            LineId = own.Row.LineId,
            NoticeId = notice.Id,
            NoticeNumber = notice.Number,
            Code = own.Row.Code,
            ClassName = own.ClassName,
            Kind = own.Kind,
            Amount = own.Row.Amount,
            FirstDay = notice.FirstDay,
            LastDay = notice.LastDay,
            Status = notice.StatusOn(clock.Today, await db.Set<NoticeClosing>().AnyAsync(c => c.NoticeId == notice.Id, ct)),
            Leaf = NoticeText.Hex(leaves[index]),
            Digest = notice.Digest,
            Sequence = own.Row.Sequence,
            RowCount = rows.Count,
            Path = [.. path.Select(NoticeText.Hex)],
            Proved = MerkleTree.Holds(leaves[index], index, rows.Count, path, Convert.FromHexString(notice.Digest)),
        };
    }

    private sealed record OwnRow(NoticeRow Row, string ClassName, ClaimKind Kind);
}
