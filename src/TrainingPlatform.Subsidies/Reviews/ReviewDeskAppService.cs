using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Who works on which case: the queue by deadline, taking, handing over, giving back, and how much everybody has in hand.</summary>
internal sealed class ReviewDeskAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    CurrentUser user,
    IAccounts accounts,
    ActorReader actors,
    ReviewQueueReader queue,
    ILogger<ReviewDeskAppService> log
)
{
    public async Task<ReviewQueueDto> GetQueueAsync(GetReviewQueueInput input, CancellationToken ct)
    {
        var mine = ReviewSteps.All.Where(s => user.IsGranted(ReviewSteps.PermissionOf(s)));
        var steps = Enum.TryParse<ClaimStep>(input.Step, out var step) ? mine.Where(s => s == step) : mine;
        var items = await queue.ReadAsync([.. steps], ct);
        return ReviewQueueDto.Of([.. items.Where(i => IsAskedFor(i, input))]);
    }

    private static bool IsAskedFor(ReviewQueueItemDto item, GetReviewQueueInput input)
    {
        var whose = input.Whose switch
        {
            "Mine" => item.Mine,
            "Nobody" => item.ReviewerId is null,
            _ => true,
        };
        var words = input.Filter?.Trim() ?? "";
        return whose
            && (!Enum.TryParse<ClaimKind>(input.Kind, out var kind) || item.Kind == kind)
            && new[] { item.Number, item.ClassName, item.InstitutionName }.Any(t =>
                t?.Contains(words, StringComparison.OrdinalIgnoreCase) == true
            );
    }

    public Task TakeAsync(Guid claimId, TakeReviewInput input, CancellationToken ct) =>
        ChangeAsync(
            claimId,
            input.Step,
            (assignment, claim, actor) =>
            {
                if (assignment is null)
                    db.Add(new ReviewAssignment(claim, input.Step, actor));
                else if (assignment.IsOfAnother(actor.UserId) && !input.TakeOver)
                    throw TakenBy(assignment);
                else
                    assignment.Take(actor);
                log.LogInformation("Claim {ClaimNo} {Step} taken", claim.Number, input.Step);
                return Task.CompletedTask;
            },
            ct
        );

    /// <summary>To a colleague who may do the step in that county.</summary>
    public Task HandOverAsync(Guid claimId, HandOverReviewInput input, CancellationToken ct) =>
        ChangeAsync(
            claimId,
            input.Step,
            async (assignment, claim, actor) =>
            {
                if (assignment is null || assignment.IsOfAnother(actor.UserId))
                    throw assignment is null
                        ? new BusinessException(SubsidiesErrorCodes.ReviewNotTaken).WithData("ClaimNo", claim.Number)
                        : TakenBy(assignment);
                var colleague =
                    (await ColleaguesAsync(claim.DivisionId, input.Step, ct)).FirstOrDefault(c => c.UserId == input.ToUserId)
                    ?? throw new InputException("toUserId", SubsidiesErrorCodes.ReviewerUnknown);
                assignment.HandOver(colleague.UserId, colleague.Name, actor);
                log.LogInformation("Claim {ClaimNo} {Step} handed over", claim.Number, input.Step);
            },
            ct
        );

    public Task GiveBackAsync(Guid claimId, GiveBackReviewInput input, CancellationToken ct) =>
        ChangeAsync(
            claimId,
            input.Step,
            (assignment, claim, actor) =>
            {
                if (assignment is null || assignment.IsOfAnother(actor.UserId))
                    throw assignment is null
                        ? new BusinessException(SubsidiesErrorCodes.ReviewNotTaken).WithData("ClaimNo", claim.Number)
                        : TakenBy(assignment);
                assignment.GiveBack(actor);
                return Task.CompletedTask;
            },
            ct
        );

    public async Task<ColleaguesDto> GetColleaguesAsync(Guid claimId, ClaimStep step, CancellationToken ct)
    {
        Authorise(step);
        var claim =
            await db.Set<SubsidyClaim>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == claimId, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), claimId);
        return new ColleaguesDto([
            .. (await ColleaguesAsync(claim.DivisionId, step, ct))
                .Where(c => c.UserId != user.Id)
                .Select(c => new ReviewerDto(c.UserId, c.Name)),
        ]);
    }

    public async Task<ReviewLoadsDto> GetLoadAsync(CancellationToken ct)
    {
        var items = await queue.ReadAsync(ReviewSteps.All, ct);
        return new ReviewLoadsDto([
            .. items
                .GroupBy(i => (i.Step, i.ReviewerId, i.ReviewerName))
                .Select(g => new ReviewLoadDto(
                    g.Key.Step,
                    g.Key.ReviewerId,
                    g.Key.ReviewerName,
                    g.Count(),
                    g.Sum(i => i.WaitingLines),
                    g.Count(i => i.Overdue),
                    g.Min(i => i.DueOn)
                ))
                .OrderBy(l => l.Step)
                .ThenBy(l => l.ReviewerId is not null)
                .ThenByDescending(l => l.Overdue)
                .ThenBy(l => l.ReviewerName, StringComparer.Ordinal),
        ]);
    }

    /// <exception cref="BusinessException">A colleague has taken the step.</exception>
    public async Task EnsureNotTakenAsync(Guid claimId, ClaimStep step, Guid userId, CancellationToken ct)
    {
        if (await AssignmentAsync(claimId, step, ct) is { } assignment && assignment.IsOfAnother(userId))
            throw TakenBy(assignment);
    }

    private Task ChangeAsync(
        Guid claimId,
        ClaimStep step,
        Func<ReviewAssignment?, SubsidyClaim, ClaimActor, Task> change,
        CancellationToken ct
    )
    {
        Authorise(step);
        return work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(claimId, null, c);
                if (!claim.Lines.Any(l => l.AwaitedStep == step))
                    throw new BusinessException(SubsidiesErrorCodes.ReviewNotWaiting).WithData("ClaimNo", claim.Number);
                await change(await AssignmentAsync(claimId, step, c), claim, await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
            },
            ct,
            "claim:" + claimId
        );
    }

    private Task<ReviewAssignment?> AssignmentAsync(Guid claimId, ClaimStep step, CancellationToken ct) =>
        db.Set<ReviewAssignment>().FirstOrDefaultAsync(a => a.ClaimId == claimId && a.Step == step, ct);

    private Task<IReadOnlyList<AccountRow>> ColleaguesAsync(Guid divisionId, ClaimStep step, CancellationToken ct) =>
        accounts.OfficersAsync(divisionId, ReviewSteps.PermissionOf(step), ct);

    private void Authorise(ClaimStep step)
    {
        if (!ReviewSteps.All.Contains(step))
            throw new InputException("step", SubsidiesErrorCodes.StepUnknown);
        if (!user.IsGranted(ReviewSteps.PermissionOf(step)))
            throw new PermissionDeniedException(ReviewSteps.PermissionOf(step));
    }

    private static BusinessException TakenBy(ReviewAssignment assignment) =>
        new BusinessException(SubsidiesErrorCodes.ReviewTaken)
            .WithData("By", assignment.ReviewerName)
            .WithData("At", BusinessTime.Minute(assignment.At));
}
