using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>A trainee finds the own line in the lists, and sees that it belongs to the published digest.</summary>
internal sealed class OwnNoticeAppService(TrainingPlatformDbContext db, NoticeReader reader, IDataScope scope, IBusinessClock clock)
{
    public async Task<ListResultDto<OwnNoticeLineDto>> GetMineAsync(CancellationToken ct)
    {
        if (scope.TraineeId is not { } me)
            return new ListResultDto<OwnNoticeLineDto>([]);
        var own = await db.Set<NoticeRow>()
            .AsNoTracking()
            .Where(r => r.TraineeId == me)
            .OrderByDescending(r => r.Id)
            .Join(db.Set<SubsidyClaimLine>(), r => r.LineId, l => l.Id, (r, l) => new OwnRow(r, l.ClassName, l.Kind))
            .ToListAsync(ct);
        if (own.Count == 0)
            return new ListResultDto<OwnNoticeLineDto>([]);
        // The notice and its other rows belong to the county; only hashes of them leave.
        using var _ = scope.Open(DataScopeValue.Everything, "own line of a notice");
        var lists = await ListsAsync([.. own.Select(o => o.Row.NoticeId).Distinct()], ct);
        return new ListResultDto<OwnNoticeLineDto>([.. own.OrderByDescending(o => o.Row.Id).Select(o => ToDto(o, lists[o.Row.NoticeId]))]);
    }

    /// <summary>A path needs every leaf of its list: each list is hashed once, however many own lines it has, and its rows are not kept.</summary>
    private async Task<Dictionary<Guid, PublishedList>> ListsAsync(IReadOnlyList<Guid> noticeIds, CancellationToken ct)
    {
        var notices = await db.Set<PublicityNotice>().AsNoTracking().Where(n => noticeIds.Contains(n.Id)).ToListAsync(ct);
        var closed = (
            await db.Set<NoticeClosing>().Where(c => noticeIds.Contains(c.NoticeId)).Select(c => c.NoticeId).ToListAsync(ct)
        ).ToHashSet();
        var lists = new Dictionary<Guid, PublishedList>();
        foreach (var notice in notices)
            lists[notice.Id] = new PublishedList(notice, closed.Contains(notice.Id), await reader.LeavesAsync(notice, ct));
        return lists;
    }

    private OwnNoticeLineDto ToDto(OwnRow own, PublishedList list)
    {
        var (notice, leaves, leaf) = (list.Notice, list.Leaves, NoticeText.Leaf(list.Notice.Number, own.Row));
        var index = Array.FindIndex(leaves, l => l.SequenceEqual(leaf));
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
            Addition = own.Row.DifferenceId is not null,
            FirstDay = notice.FirstDay,
            LastDay = notice.LastDay,
            Status = notice.StatusOn(clock.Today, list.Closed),
            Leaf = NoticeText.Hex(leaf),
            Digest = notice.Digest,
            Sequence = own.Row.Sequence,
            RowCount = leaves.Length,
            Path = [.. path.Select(NoticeText.Hex)],
            Proved = MerkleTree.Holds(leaf, index, leaves.Length, path, Convert.FromHexString(notice.Digest)),
        };
    }

    private sealed record PublishedList(PublicityNotice Notice, bool Closed, byte[][] Leaves);

    private sealed record OwnRow(NoticeRow Row, string ClassName, ClaimKind Kind);
}
