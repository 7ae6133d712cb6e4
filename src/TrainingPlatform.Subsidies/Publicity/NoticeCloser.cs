using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Ends notices: lines that nobody objects to go on, a doubted one stays and holds nobody up.</summary>
internal sealed class NoticeCloser(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    NoticeReader reader,
    IBusinessClock clock,
    ILogger<NoticeCloser> log
)
{
    /// <summary>Every notice whose last day is over and that nobody has closed; one that fails holds up no other.</summary>
    public async Task CloseDueAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var closed = db.Set<NoticeClosing>();
        var due = await db.Set<PublicityNotice>()
            .AsNoTracking()
            .Where(n => n.LastDay < today && !closed.Any(c => c.NoticeId == n.Id))
            .OrderBy(n => n.LastDay)
            .ToListAsync(ct);
        foreach (var notice in due)
        {
            try
            {
                await CloseAsync(notice, null, ct);
            }
            catch (Exception e) when (e is BusinessException or DbUpdateException)
            {
                log.LogWarning(e, "Notice {NoticeNo} could not be closed", notice.Number);
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <exception cref="BusinessException">The last day is not over, or the notice is closed already.</exception>
    public async Task CloseAsync(PublicityNotice notice, NoticeCloserName? by, CancellationToken ct)
    {
        var claims = await db.Set<NoticeRow>().Where(r => r.NoticeId == notice.Id).Select(r => r.ClaimId).Distinct().ToListAsync(ct);
        string[] locks = ["notice:" + notice.DivisionId, .. claims.Select(c => "claim:" + c)];
        var passed = await work.RunAsync(c => CloseInsideAsync(notice, claims, by, c), ct, locks);
        log.LogInformation("Notice {NoticeNo} closed, {Passed} of {Rows} lines go on", notice.Number, passed, notice.RowCount);
    }

    private async Task<int> CloseInsideAsync(PublicityNotice notice, IReadOnlyList<Guid> claims, NoticeCloserName? by, CancellationToken ct)
    {
        if (clock.Today <= notice.LastDay)
            throw new BusinessException(SubsidiesErrorCodes.NoticeStillRunning)
                .WithData("NoticeNo", notice.Number)
                .WithData("LastDay", notice.LastDay);
        if (await db.Set<NoticeClosing>().AnyAsync(c => c.NoticeId == notice.Id, ct))
            throw new BusinessException(SubsidiesErrorCodes.NoticeClosed).WithData("NoticeNo", notice.Number);
        var additions = await PassedAdditionsAsync(notice, ct);
        var lineIds = await OwnLinesAsync(notice, ct);
        var doubted = await reader.DoubtedLinesAsync(lineIds, ct);
        var listed = lineIds.ToHashSet();
        var passed = additions;
        foreach (var claimId in claims)
        {
            var claim = await db.LoadClaimAsync(claimId, null, ct);
            Guid[] free =
            [
                .. claim
                    .Lines.Where(l => l.Status == SubsidyClaimLineStatus.InNotice && listed.Contains(l.Id) && !doubted.Contains(l.Id))
                    .Select(l => l.Id),
            ];
            if (free.Length > 0)
                claim.PassNotice(free, by?.UserId, clock.Now);
            passed += free.Length;
        }
        db.Add(new NoticeClosing(Guid.CreateVersion7(), notice, clock.Today, by));
        await db.SaveChangesAsync(ct);
        return passed;
    }

    /// <summary>Additions move nothing: that the notice is closed and no objection is open says that they may be paid.</summary>
    private Task<int> PassedAdditionsAsync(PublicityNotice notice, CancellationToken ct)
    {
        var decided = db.Set<ObjectionDecision>();
        return db.Set<NoticeRow>()
            .CountAsync(
                r =>
                    r.NoticeId == notice.Id
                    && r.DifferenceId != null
                    && !db.Set<Objection>()
                        .Any(o =>
                            o.DifferenceId == r.DifferenceId
                            && !decided.Any(d => d.ObjectionId == o.Id && d.Status == ObjectionStatus.Dismissed)
                        ),
                ct
            );
    }

    /// <summary>A line that was sent back and published anew belongs to its later notice.</summary>
    private Task<List<Guid>> OwnLinesAsync(PublicityNotice notice, CancellationToken ct)
    {
        var later = db.Set<PublicityNotice>()
            .Where(n => n.DivisionId == notice.DivisionId && n.PublishedAt > notice.PublishedAt)
            .Select(n => n.Id);
        return db.Set<NoticeRow>()
            .Where(r =>
                r.NoticeId == notice.Id
                && r.DifferenceId == null
                && !db.Set<NoticeRow>().Any(o => o.LineId == r.LineId && o.DifferenceId == null && later.Contains(o.NoticeId))
            )
            .Select(r => r.LineId)
            .ToListAsync(ct);
    }
}
