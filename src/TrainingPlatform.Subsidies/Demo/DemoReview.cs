using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>Spreads the lines of a claim over the stages, by the same methods that people use.</summary>
internal sealed class DemoReview(DemoPeople people, ClassDuties duties, ReviewRules rules)
{
    /// <summary>From so many lines on a claim has gone all the way, so that there is something to pay.</summary>
    private const int Large = 12;

    private static readonly HashSet<Guid> NothingChanged = [];

    private DateOnly Today => DateOnly.FromDateTime(people.Clerk.At.ToOffset(TimeSpan.FromHours(8)).DateTime);

    /// <summary>In turn: passed twice and to be published, passed once, passed once, returned, on hold, filed. In a large claim everybody passed twice.</summary>
    public void Training(SubsidyClaim claim)
    {
        if (!claim.Lines.Any(l => l.IsReady))
            return;
        var filed = claim.Submit(null, people.Clerk, Today, rules.DueOn);
        if (filed.Count >= Large)
        {
            Pass(claim, ClaimStep.FirstReview, people.FirstReviewer, filed);
            Pass(claim, ClaimStep.SecondReview, people.SecondReviewer, filed);
            return;
        }
        Pass(claim, ClaimStep.FirstReview, people.FirstReviewer, Every(filed, 0, 1, 2));
        Decide(claim, ClaimDecision.Return, Every(filed, 3), ReturnReasonCodes.AttendanceUnclear);
        Decide(claim, ClaimDecision.Hold, Every(filed, 4), ReturnReasonCodes.CertificateUnclear);
        Pass(claim, ClaimStep.SecondReview, people.SecondReviewer, Every(filed, 0));
    }

    /// <summary>After the first ones went on: the second of each turn passes and waits for the next notice.</summary>
    public void PassMore(SubsidyClaim claim) =>
        Pass(
            claim,
            ClaimStep.SecondReview,
            people.SecondReviewer,
            [.. Every([.. claim.Lines.Where(l => l.SubmittedOn is not null)], 1).Where(l => l.AwaitedStep == ClaimStep.SecondReview)]
        );

    public void Approve(SubsidyClaim claim)
    {
        if (claim.Lines.Any(l => l.Status == SubsidyClaimLineStatus.NoticePassed))
            claim.ApprovePayment(people.Approver, duties, NothingChanged);
    }

    /// <summary>In turn: passed twice, confirmed, left to the person, refused. Too few for a notice of their own, they wait.</summary>
    public void Allowance(SubsidyClaim claim)
    {
        var ready = claim
            .Lines.Where(l => l.IsReady && l.Status == SubsidyClaimLineStatus.Proposed && l.TraineeUserId is not null)
            .ToList();
        foreach (var line in ready.Where((_, i) => i % 4 is 0 or 1))
            claim.Confirm(line.Id, Trainee(line), Today, rules.DueOn);
        foreach (var line in ready.Where((_, i) => i % 4 == 3))
            claim.RefuseByTrainee(line.Id, Trainee(line));
        var paid = ready.Where((_, i) => i % 4 == 0).ToList();
        Pass(claim, ClaimStep.FirstReview, people.FirstReviewer, paid);
        Pass(claim, ClaimStep.SecondReview, people.SecondReviewer, paid);
    }

    private ClaimActor Trainee(SubsidyClaimLine line) =>
        new(line.TraineeUserId!.Value, line.TraineePersonKey, line.TraineeName, people.Clerk.At);

    private void Pass(SubsidyClaim claim, ClaimStep step, ClaimActor reviewer, IReadOnlyList<SubsidyClaimLine> lines)
    {
        var clean = lines.Where(l => !l.HasFailedCheck).ToList();
        if (clean.Count > 0)
            claim.Review(step, [.. clean.Select(l => new LineReview(l.Id, ClaimDecision.Pass, [], null))], reviewer, duties, rules);
    }

    private void Decide(SubsidyClaim claim, ClaimDecision decision, IReadOnlyList<SubsidyClaimLine> lines, string reason)
    {
        if (lines.Count > 0)
            claim.Review(
                ClaimStep.FirstReview,
                [.. lines.Select(l => new LineReview(l.Id, decision, [new ReturnReason(reason)], null))],
                people.FirstReviewer,
                duties,
                rules
            );
    }

    private static IReadOnlyList<SubsidyClaimLine> Every(IReadOnlyList<SubsidyClaimLine> lines, params int[] turns) =>
        [.. lines.Where((_, i) => turns.Contains(i % 6))];
}
