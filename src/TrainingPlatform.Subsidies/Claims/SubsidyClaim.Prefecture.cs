using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    /// <summary>What is filed and not refused; drafts do not count until they are filed.</summary>
    public Yuan FiledAmount =>
        _lines.Where(l => l.SubmittedOn is not null && CountsInTotal(l)).Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount);

    /// <summary>Sends chosen lines through the prefecture, for example those drawn as a sample.</summary>
    public void RequirePrefectureReview(IReadOnlyCollection<Guid> lineIds, string reason, DateOnly? dueOn, DateTimeOffset at)
    {
        foreach (var id in lineIds)
            Line(id).RequirePrefectureReview(reason, dueOn);
        Settle(at);
    }

    /// <summary>From the threshold on, every line that passed the county waits for the prefecture, those passed on an earlier day included.</summary>
    private void RequirePrefectureAbove(ReviewRules rules)
    {
        if (FiledAmount < rules.PrefectureFrom)
            return;
        foreach (
            var line in _lines.Where(l =>
                l.Status == SubsidyClaimLineStatus.SecondPassed && !l.PrefectureReasons.Contains(PrefectureReviewReasons.Threshold)
            )
        )
            line.RequirePrefectureReview(PrefectureReviewReasons.Threshold, rules.DueOn);
    }
}
