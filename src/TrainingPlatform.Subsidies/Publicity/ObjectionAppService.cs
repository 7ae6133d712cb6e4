using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>The objections desk. Who published the list, reviewed the line or benefits from it does not decide.</summary>
internal sealed class ObjectionAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ITrainingFacts training,
    ActorReader actors,
    NoticeReader notices,
    IBusinessClock clock,
    ILogger<ObjectionAppService> log
)
{
    private static readonly ClaimDecision?[] ForUpheld = [ClaimDecision.Return, ClaimDecision.Reject];

    public async Task<PagedResultDto<ObjectionDto>> ListAsync(GetNoticesInput input, CancellationToken ct)
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var total = await db.Set<Objection>().LongCountAsync(ct);
        var decided = db.Set<ObjectionDecision>();
        var rows = await Query(
                db.Set<Objection>()
                    .AsNoTracking()
                    .OrderBy(o => decided.Any(d => d.ObjectionId == o.Id))
                    .ThenBy(o => o.RaisedAt)
                    .ThenBy(o => o.Id)
                    .Skip(page.Skip())
                    .Take(page.Take())
            )
            .ToListAsync(ct);
        return new PagedResultDto<ObjectionDto>(
            total,
            [.. rows.OrderBy(r => r.Status != ObjectionStatus.Open).ThenBy(r => r.RaisedAt).ThenBy(r => r.Id)]
        );
    }

    public async Task<ObjectionDto> GetAsync(Guid id, CancellationToken ct) =>
        await Query(db.Set<Objection>().AsNoTracking().Where(o => o.Id == id)).FirstOrDefaultAsync(ct)
        ?? throw new EntityNotFoundException(typeof(Objection), id);

    public async Task<ObjectionDto> DecideAsync(Guid id, DecideObjectionInput input, CancellationToken ct)
    {
        var known = await GetAsync(id, ct);
        Check(input, known.Addition);
        await work.RunAsync(
            async c =>
            {
                var objection = await db.Set<Objection>().FirstAsync(o => o.Id == id, c);
                if (await db.Set<ObjectionDecision>().AnyAsync(d => d.ObjectionId == id, c))
                    throw new BusinessException(SubsidiesErrorCodes.ObjectionDecided);
                var investigator = await actors.CurrentAsync(c);
                var notice = await notices.FindAsync(objection.NoticeId, c);
                if (investigator.IsSame(notice.PublishedByUserId, notice.PublishedByPersonKey))
                    throw new BusinessException(SubsidiesErrorCodes.InvestigatorIsPublisher);
                var outcome = new ObjectionOutcome(input.Outcome, input.Finding!.Trim(), input.Reply!.Trim());
                db.Add(new ObjectionDecision(Guid.CreateVersion7(), objection, outcome, investigator));
                var claim = await db.LoadClaimAsync(known.ClaimId, null, c);
                if (objection.DifferenceId is { } addition)
                    await ApplyToAdditionAsync(claim, objection.LineId, addition, (input.Outcome, investigator), c);
                else
                    await ApplyAsync(claim, objection, input, investigator, c);
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Objection {ObjectionId} on line {LineId} of notice {NoticeNo}: {Outcome}",
                    id,
                    objection.LineId,
                    notice.Number,
                    input.Outcome
                );
            },
            ct,
            "claim:" + known.ClaimId,
            "paid:" + known.LineId
        );
        return await GetAsync(id, ct);
    }

    /// <summary>Its line stays paid either way.</summary>
    private async Task ApplyToAdditionAsync(
        SubsidyClaim claim,
        Guid lineId,
        Guid differenceId,
        (ObjectionStatus Outcome, ClaimActor Investigator) decision,
        CancellationToken ct
    )
    {
        var difference = await db.Set<DifferenceLine>().SingleAsync(d => d.Id == differenceId, ct);
        if (difference.Status != DifferenceStatus.Accepted)
            return;
        var duties = await actors.DutiesAsync(await training.ClassAsync(claim.ClassId, ct), ct);
        ReviewDuties.Check(claim.Line(lineId), ClaimStep.Objection, decision.Investigator, duties);
        difference.DecideObjection(decision.Outcome == ObjectionStatus.Upheld, decision.Investigator);
    }

    /// <summary>A line may be doubted by several people: it goes on when the last of them was answered and the notice is closed.</summary>
    private async Task ApplyAsync(
        SubsidyClaim claim,
        Objection objection,
        DecideObjectionInput input,
        ClaimActor investigator,
        CancellationToken ct
    )
    {
        var line = claim.Line(objection.LineId);
        if (line.Status != SubsidyClaimLineStatus.InNotice)
            return;
        var duties = await actors.DutiesAsync(await training.ClassAsync(claim.ClassId, ct), ct);
        if (input.Outcome == ObjectionStatus.Upheld)
        {
            claim.UpholdObjection(
                new LineReview(
                    line.Id,
                    input.LineDecision!.Value,
                    [.. input.ReasonCodes!.Select(c => new ReturnReason(c))],
                    input.Finding!.Trim()
                ),
                investigator,
                duties
            );
            return;
        }
        claim.DismissObjection(line.Id, input.Finding!.Trim(), investigator, duties);
        var decided = db.Set<ObjectionDecision>();
        var others = await db.Set<Objection>()
            .AnyAsync(o => o.LineId == line.Id && o.Id != objection.Id && !decided.Any(d => d.ObjectionId == o.Id), ct);
        if (!others && await notices.IsOverAsync(line.Id, ct))
            claim.PassNotice([line.Id], investigator.UserId, clock.Now);
    }

    private static void Check(DecideObjectionInput input, bool addition)
    {
        var upheld = input.Outcome == ObjectionStatus.Upheld && !addition;
        new InputCheck()
            .That(
                input.Outcome is ObjectionStatus.Upheld or ObjectionStatus.Dismissed,
                "outcome",
                SubsidiesErrorCodes.ObjectionOutcomeUnknown
            )
            .That(!upheld || ForUpheld.Contains(input.LineDecision), "lineDecision", SubsidiesErrorCodes.DecisionUnknown)
            .That(!upheld || input.ReasonCodes is { Count: > 0 }, "reasonCodes", SubsidiesErrorCodes.ReasonMissing)
            .That(input.ReasonCodes?.All(ReturnReasonCodes.All.Contains) != false, "reasonCodes", SubsidiesErrorCodes.ReasonUnknown)
            .Text("finding", input.Finding, ObjectionRules.TextLength)
            .Text("reply", input.Reply, ObjectionRules.TextLength)
            .ThrowIfAny();
    }

    private IQueryable<ObjectionDto> Query(IQueryable<Objection> objections) =>
        from o in objections
        join n in db.Set<PublicityNotice>() on o.NoticeId equals n.Id
        join r in db.Set<NoticeRow>() on o.Code equals r.Code
        join l in db.Set<SubsidyClaimLine>() on o.LineId equals l.Id
        join d in db.Set<ObjectionDecision>() on o.Id equals d.ObjectionId into decisions
        from d in decisions.DefaultIfEmpty()
        select new ObjectionDto
        {
            Id = o.Id,
            NoticeId = n.Id,
            NoticeNumber = n.Number,
            Code = o.Code,
            ClaimId = l.ClaimId,
            LineId = l.Id,
            TraineeName = l.TraineeName,
            ClassName = l.ClassName,
            Kind = l.Kind,
            Amount = r.Amount,
            Addition = o.DifferenceId != null,
            RaisedBy = o.RaisedBy,
            Reason = o.Reason,
            RaisedAt = o.RaisedAt,
            Status = d == null ? ObjectionStatus.Open : d.Status,
            Finding = d == null ? null : d.Finding,
            Reply = d == null ? null : d.Reply,
            DecidedByName = d == null ? null : d.ByName,
            DecidedAt = d == null ? null : d.At,
        };
}
