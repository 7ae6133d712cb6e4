using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Why a line may not be paid for its notice. Text: <c>NoticeFault:{fault}</c>.</summary>
internal enum NoticeFault
{
    NotPublished,
    NoticeNotClosed,

    /// <summary>A row, the digest or a date of the notice is no longer what was signed.</summary>
    NoticeTampered,
    ObjectionOpen,
    ObjectionUpheld,
    NameChanged,
    AmountChanged,
    PayeeChanged,
    AccountChanged,
    AnswerChanged,
}

/// <summary>What the last notice of a line proves: nothing stands against it when there is no fault.</summary>
internal sealed record NoticeFinding(Guid LineId, Guid? NoticeId, string? NoticeNumber, IReadOnlyList<NoticeFault> Faults)
{
    public bool Holds => Faults.Count == 0;
}

/// <summary>
/// Proves for lines about to be paid that each stands in a closed notice, is what was published there, and is held by no objection. Every
/// list is hashed again from its rows and its MAC is checked, so that a row changed by hand is found, also by one who recomputed the hashes.
/// </summary>
internal sealed class NoticeProof(TrainingPlatformDbContext db, NoticeReader notices, IRowSeal seal, IBusinessClock clock)
{
    /// <returns>One finding per line id, in no order.</returns>
    public async Task<IReadOnlyList<NoticeFinding>> CheckAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken ct)
    {
        var lines = await db.Set<SubsidyClaimLine>().AsNoTracking().Where(l => lineIds.Contains(l.Id)).AsSplitQuery().ToDictionaryAsync(l => l.Id, ct);
        var lists = await ListsAsync(lineIds, ct);
        var objections = await ObjectionsAsync(lineIds, ct);
        return [.. lineIds.Select(id => Judge(id, lines.GetValueOrDefault(id), Latest(lists, id), objections.GetValueOrDefault(id, [])))];
    }

    private NoticeFinding Judge(Guid lineId, SubsidyClaimLine? line, (List? List, NoticeRow? Row) place, IReadOnlyList<Doubt> objections)
    {
        if (line is null || place is not { List: { } list, Row: { } row })
            return new NoticeFinding(lineId, null, null, [NoticeFault.NotPublished]);
        var faults = new List<NoticeFault>();
        void Unless(bool holds, NoticeFault fault)
        {
            if (!holds)
                faults.Add(fault);
        }
        var (name, payee, account, answer) = NoticeText.Hashes(row.Salt, line);
        Unless(list.Intact, NoticeFault.NoticeTampered);
        Unless(list.Closed && clock.Today > list.Notice.LastDay, NoticeFault.NoticeNotClosed);
        Unless(objections.All(o => o.Status != ObjectionStatus.Open), NoticeFault.ObjectionOpen);
        Unless(objections.All(o => o.NoticeId != list.Notice.Id || o.Status != ObjectionStatus.Upheld), NoticeFault.ObjectionUpheld);
        Unless(name == row.NameHash, NoticeFault.NameChanged);
        Unless(line.Amount == row.Amount, NoticeFault.AmountChanged);
        Unless(payee == row.PayeeHash, NoticeFault.PayeeChanged);
        Unless(account == row.AccountHash, NoticeFault.AccountChanged);
        Unless(answer == row.AnswerHash, NoticeFault.AnswerChanged);
        return new NoticeFinding(lineId, list.Notice.Id, list.Notice.Number, faults);
    }

    private async Task<IReadOnlyList<List>> ListsAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken ct)
    {
        var ids = await db.Set<NoticeRow>().Where(r => lineIds.Contains(r.LineId)).Select(r => r.NoticeId).Distinct().ToListAsync(ct);
        var heads = await db.Set<PublicityNotice>().AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(ct);
        var closed = (await db.Set<NoticeClosing>().Where(c => ids.Contains(c.NoticeId)).Select(c => c.NoticeId).ToListAsync(ct)).ToHashSet();
        var lists = new List<List>();
        foreach (var notice in heads.OrderByDescending(n => n.PublishedAt))
        {
            var rows = await notices.RowsAsync(notice.Id, ct);
            var intact = NoticeEvidence.IsIntact(notice, rows, seal);
            lists.Add(new List(notice, rows.ToDictionary(r => r.LineId), intact, closed.Contains(notice.Id)));
        }
        return lists;
    }

    private async Task<Dictionary<Guid, IReadOnlyList<Doubt>>> ObjectionsAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken ct)
    {
        var rows = await (
            from o in db.Set<Objection>()
            where lineIds.Contains(o.LineId)
            join d in db.Set<ObjectionDecision>() on o.Id equals d.ObjectionId into decisions
            from d in decisions.DefaultIfEmpty()
            select new Doubt { LineId = o.LineId, NoticeId = o.NoticeId, Status = d == null ? ObjectionStatus.Open : d.Status }
        ).ToListAsync(ct);
        return rows.GroupBy(r => r.LineId).ToDictionary(g => g.Key, IReadOnlyList<Doubt> (g) => [.. g]);
    }

    private static (List?, NoticeRow?) Latest(IReadOnlyList<List> lists, Guid lineId)
    {
        var list = lists.FirstOrDefault(l => l.Rows.ContainsKey(lineId));
        return (list, list?.Rows[lineId]);
    }

    private sealed record Doubt
    {
        public required Guid LineId { get; init; }

        public required Guid NoticeId { get; init; }

        public required ObjectionStatus Status { get; init; }
    }

    private sealed record List(PublicityNotice Notice, IReadOnlyDictionary<Guid, NoticeRow> Rows, bool Intact, bool Closed);
}
