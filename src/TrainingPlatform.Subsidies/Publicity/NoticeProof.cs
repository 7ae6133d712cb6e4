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

    /// <summary>The sealed account number is another one than its look-up says.</summary>
    AccountSwapped,

    /// <summary>Not the account that was published, and not one that the payee gave instead.</summary>
    AccountNotGiven,
}

/// <summary>What the last notice of a line proves: nothing stands against it when there is no fault.</summary>
internal sealed record NoticeFinding(Guid LineId, Guid? NoticeId, string? NoticeNumber, IReadOnlyList<NoticeFault> Faults)
{
    /// <summary>The line as it was published.</summary>
    public NoticeRow? Row { get; init; }

    public bool Holds => Faults.Count == 0;
}

/// <summary>A list whose rows were all hashed again: every other row is held against its leaf.</summary>
internal sealed record ProvedList(PublicityNotice Notice, byte[][] Leaves, bool Intact, bool Closed)
{
    public bool Has(NoticeRow row) =>
        Intact
        && row.NoticeId == Notice.Id
        && row.Sequence > 0
        && row.Sequence <= Leaves.Length
        && Leaves[row.Sequence - 1].SequenceEqual(NoticeText.Leaf(Notice.Number, row));
}

/// <summary>
/// Proves for lines about to be paid that each stands in a closed notice, is what was published there, and is held by no objection. Every
/// list is hashed again from its rows and its MAC is checked, so that a row changed by hand is found, also by one who recomputed the hashes.
/// </summary>
internal sealed class NoticeProof(
    TrainingPlatformDbContext db,
    NoticeReader notices,
    NoticeAdditions additions,
    IRowSeal seal,
    IBusinessClock clock
)
{
    /// <returns>One finding per line id, in no order.</returns>
    public Task<IReadOnlyList<NoticeFinding>> CheckAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken ct) =>
        CheckAsync(lineIds, [], ct);

    /// <param name="proved">Lists hashed so far in this check, by notice: who asks in parts hashes each once.</param>
    public async Task<IReadOnlyList<NoticeFinding>> CheckAsync(
        IReadOnlyCollection<Guid> lineIds,
        Dictionary<Guid, ProvedList> proved,
        CancellationToken ct
    )
    {
        var lines = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => lineIds.Contains(l.Id))
            .Select(l => new Line(
                l.Id,
                l.Amount,
                new NoticeMatter
                {
                    TraineeName = l.TraineeName,
                    Payee = l.Payee,
                    PayeeHolder = l.PayeeHolder,
                    PayeeBank = l.PayeeBank,
                    AccountLookup = l.PayeeAccount == null ? null : l.PayeeAccount.Lookup,
                    DeterminationHash = l.DeterminationHash,
                }
            ))
            .ToDictionaryAsync(l => l.Id, ct);
        var rows = (
            await db.Set<NoticeRow>().AsNoTracking().Where(r => r.DifferenceId == null && lineIds.Contains(r.LineId)).ToListAsync(ct)
        ).ToLookup(r => r.LineId);
        await ProveAsync([.. rows.SelectMany(r => r).Select(r => r.NoticeId).Distinct()], proved, ct);
        var objections = (
            await ObjectionsAsync(db.Set<Objection>().Where(o => o.DifferenceId == null && lineIds.Contains(o.LineId)), ct)
        ).ToLookup(o => o.LineId);
        return [.. lineIds.Select(id => Judge(id, lines.GetValueOrDefault(id), Latest(rows[id], proved), [.. objections[id]]))];
    }

    /// <summary>The same of additions to paid lines: the amount that is added, and the payee and the account at which the line was paid.</summary>
    /// <returns>By difference.</returns>
    public async Task<IReadOnlyDictionary<Guid, NoticeFinding>> CheckAdditionsAsync(
        IReadOnlyCollection<Guid> differenceIds,
        Dictionary<Guid, ProvedList> proved,
        CancellationToken ct
    )
    {
        if (differenceIds.Count == 0)
            return new Dictionary<Guid, NoticeFinding>();
        var added = await additions.AsPaidAsync(differenceIds, ct);
        var rows = await db.Set<NoticeRow>()
            .AsNoTracking()
            .Where(r => r.DifferenceId != null && differenceIds.Contains(r.DifferenceId.Value))
            .ToListAsync(ct);
        await ProveAsync([.. rows.Select(r => r.NoticeId).Distinct()], proved, ct);
        var objections = (
            await ObjectionsAsync(
                db.Set<Objection>().Where(o => o.DifferenceId != null && differenceIds.Contains(o.DifferenceId.Value)),
                ct
            )
        ).ToLookup(o => o.DifferenceId);
        return differenceIds.ToDictionary(
            id => id,
            id =>
            {
                var row = rows.Find(r => r.DifferenceId == id);
                return Judge(id, AsPublished(added[id], row), row is null ? null : Latest([row], proved), [.. objections[id]]);
            }
        );
    }

    /// <summary>The payment of the line that the row names; any other when there is none.</summary>
    private static Line? AsPublished(IEnumerable<NoticeAddition> added, NoticeRow? row)
    {
        var all = added.Select(a => new Line(a.LineId, a.Amount, a.Matter)).ToList();
        return all.Find(l => row is not null && NoticeText.Account(row.Salt, l.Matter.AccountLookup, l.Matter.PayeeBank) == row.AccountHash)
            ?? all.LastOrDefault();
    }

    private NoticeFinding Judge(Guid id, Line? line, (ProvedList List, NoticeRow Row)? place, IReadOnlyList<Doubt> objections)
    {
        if (line is null || place is not var (list, row))
            return new NoticeFinding(line?.Id ?? id, null, null, [NoticeFault.NotPublished]);
        var faults = new List<NoticeFault>();
        void Unless(bool holds, NoticeFault fault)
        {
            if (!holds)
                faults.Add(fault);
        }
        var (name, payee, account, answer) = NoticeText.Hashes(row.Salt, line.Matter);
        Unless(list.Has(row), NoticeFault.NoticeTampered);
        Unless(list.Closed && clock.Today > list.Notice.LastDay, NoticeFault.NoticeNotClosed);
        Unless(objections.All(o => o.Status != ObjectionStatus.Open), NoticeFault.ObjectionOpen);
        Unless(objections.All(o => o.NoticeId != list.Notice.Id || o.Status != ObjectionStatus.Upheld), NoticeFault.ObjectionUpheld);
        Unless(name == row.NameHash, NoticeFault.NameChanged);
        Unless(line.Amount == row.Amount, NoticeFault.AmountChanged);
        Unless(payee == row.PayeeHash, NoticeFault.PayeeChanged);
        Unless(account == row.AccountHash, NoticeFault.AccountChanged);
        Unless(answer == row.AnswerHash, NoticeFault.AnswerChanged);
        return new NoticeFinding(line.Id, list.Notice.Id, list.Notice.Number, faults) { Row = row };
    }

    private async Task ProveAsync(IReadOnlyCollection<Guid> noticeIds, Dictionary<Guid, ProvedList> proved, CancellationToken ct)
    {
        var ids = noticeIds.Where(id => !proved.ContainsKey(id)).ToList();
        if (ids.Count == 0)
            return;
        var heads = await db.Set<PublicityNotice>().AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(ct);
        var closed = (
            await db.Set<NoticeClosing>().Where(c => ids.Contains(c.NoticeId)).Select(c => c.NoticeId).ToListAsync(ct)
        ).ToHashSet();
        foreach (var notice in heads)
        {
            var leaves = await notices.LeavesAsync(notice, ct);
            proved[notice.Id] = new ProvedList(notice, leaves, NoticeEvidence.IsIntact(notice, leaves, seal), closed.Contains(notice.Id));
        }
    }

    private Task<List<Doubt>> ObjectionsAsync(IQueryable<Objection> objections, CancellationToken ct) =>
        (
            from o in objections
            join d in db.Set<ObjectionDecision>() on o.Id equals d.ObjectionId into decisions
            from d in decisions.DefaultIfEmpty()
            select new Doubt
            {
                LineId = o.LineId,
                DifferenceId = o.DifferenceId,
                NoticeId = o.NoticeId,
                Status = d == null ? ObjectionStatus.Open : d.Status,
            }
        ).ToListAsync(ct);

    private static (ProvedList, NoticeRow)? Latest(IEnumerable<NoticeRow> rows, Dictionary<Guid, ProvedList> proved)
    {
        var row = rows.Where(r => proved.ContainsKey(r.NoticeId)).MaxBy(r => proved[r.NoticeId].Notice.PublishedAt);
        return row is null ? null : (proved[row.NoticeId], row);
    }

    private sealed record Line(Guid Id, Yuan Amount, NoticeMatter Matter);

    private sealed record Doubt
    {
        public required Guid LineId { get; init; }

        public required Guid? DifferenceId { get; init; }

        public required Guid NoticeId { get; init; }

        public required ObjectionStatus Status { get; init; }
    }
}
