using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Sampling;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>First and second review of the county and the review of the prefecture, line by line, by different people.</summary>
internal sealed class ReviewAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ClaimDeterminations determinations,
    ClaimFactsReader facts,
    ActorReader actors,
    ReviewDeskAppService desk,
    SampleHold samples,
    ClaimDtoReader dtos,
    ILogger<ReviewAppService> log
)
{
    private const int NoteLength = 2000;
    private const int WordsLength = 500;
    private static readonly ClaimDecision[] Allowed = [ClaimDecision.Pass, ClaimDecision.Return, ClaimDecision.Reject, ClaimDecision.Hold];

    public static ListResultDto<ReturnReasonDto> Reasons() => new([.. ReturnReasonCodes.All.Select(c => new ReturnReasonDto(c))]);

    public Task<SubsidyClaimDto> ReviewAsync(Guid id, ClaimStep step, ReviewInput input, CancellationToken ct)
    {
        var reviews = Read(input);
        return work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(id, null, c);
                var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, c);
                var duties = await actors.DutiesAsync(determined.Material.Class, c);
                var reviewer = await actors.CurrentAsync(c);
                await desk.EnsureNotTakenAsync(id, step, reviewer.UserId, c);
                EnsureCurrent(claim, input, reviewer);
                if (step == ClaimStep.PrefectureReview)
                    await samples.ExpectAssuredAsync(claim, reviews, c);
                claim.CheckBudget(determined.Material.Budget, reviewer.At);
                claim.Review(step, reviews, reviewer, duties, determined.ReviewRules());
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Claim {ClaimNo} {Step}: {Lines} lines decided, now {Status}",
                    claim.Number,
                    step,
                    reviews.Count,
                    claim.Status
                );
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim:" + id
        );
    }

    /// <summary>A county reviewer stops lines between the notice and the batch; they come back to the first review.</summary>
    public Task<SubsidyClaimDto> HoldAsync(Guid id, HoldLinesInput input, CancellationToken ct)
    {
        var holds = Read(
            new ReviewInput
            {
                Decisions =
                [
                    .. (input.LineIds ?? [])
                        .Distinct()
                        .Select(l => new LineDecisionInput
                        {
                            LineId = l,
                            Decision = ClaimDecision.Hold,
                            Reasons = input.Reasons,
                            Note = input.Note,
                        }),
                ],
            }
        );
        return work.RunAsync(
            async c =>
            {
                var claim = await db.LoadClaimAsync(id, null, c);
                var duties = await actors.DutiesAsync((await facts.ReadAsync(claim.ClassId, c)).Class, c);
                claim.HoldLines(holds, await actors.CurrentAsync(c), duties);
                await db.SaveChangesAsync(c);
                log.LogInformation("Claim {ClaimNo}: {Lines} lines held before payment", claim.Number, holds.Count);
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            "claim:" + id
        );
    }

    /// <summary>A desk with an older claim may decide the lines that nobody has touched since: lines move alone.</summary>
    /// <exception cref="StaleException">Somebody decided one of them meanwhile, and is named.</exception>
    private static void EnsureCurrent(SubsidyClaim claim, ReviewInput input, ClaimActor reviewer)
    {
        if (string.IsNullOrEmpty(input.ConcurrencyStamp) || input.ConcurrencyStamp == claim.ConcurrencyStamp)
            return;
        foreach (var decision in input.Decisions)
            claim.Line(decision.LineId).ExpectUnchangedSince(decision.SeenAt, reviewer);
    }

    private static IReadOnlyList<LineReview> Read(ReviewInput input)
    {
        if (input.Decisions.Count == 0)
            throw new InputException("decisions", SubsidiesErrorCodes.DecisionsMissing);
        var faults = input.Decisions.SelectMany(Faults).ToList();
        if (faults.Count > 0)
            throw new InputException(faults);
        return [.. input.Decisions.Select(d => new LineReview(d.LineId, d.Decision, ReasonsOf(d), Words(d.Note)))];
    }

    private static IReadOnlyList<ReturnReason> ReasonsOf(LineDecisionInput decision) =>
        [.. (decision.Reasons ?? []).OfType<ReturnReason>().Select(r => r with { Text = Words(r.Text) })];

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IEnumerable<InputFault> Faults(LineDecisionInput decision, int index)
    {
        if (!Allowed.Contains(decision.Decision))
            yield return new InputFault($"decisions[{index}].decision", SubsidiesErrorCodes.DecisionUnknown);
        var reasons = ReasonsOf(decision);
        if (decision.Decision != ClaimDecision.Pass && reasons.Count == 0)
            yield return new InputFault($"decisions[{index}].reasons", SubsidiesErrorCodes.ReasonMissing);
        if (reasons.Any(r => !ReturnReasonCodes.All.Contains(r.Code)))
            yield return new InputFault($"decisions[{index}].reasons", SubsidiesErrorCodes.ReasonUnknown);
        if (reasons.DistinctBy(r => r.Code).Count() < reasons.Count)
            yield return new InputFault($"decisions[{index}].reasons", SubsidiesErrorCodes.ReasonTwice);
        if (reasons.Any(r => r.Text?.Length > WordsLength))
            yield return new InputFault($"decisions[{index}].reasons", InputCheck.TooLongCode)
            {
                Data = new Dictionary<string, object?> { ["Max"] = WordsLength },
            };
        if (decision.Note?.Length > NoteLength)
            yield return new InputFault($"decisions[{index}].note", SubsidiesErrorCodes.NoteTooLong);
    }
}
