using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    public void OverrideCheck(Guid lineId, string checkCode, string reason, DateOnly expiresOn, ClaimActor actor, ClassDuties duties)
    {
        Line(lineId).OverrideCheck(checkCode, reason, expiresOn, actor, duties);
        Record("CheckOverridden", actor.UserId, actor.At);
        Settle(actor.At);
    }

    /// <summary>Takes what the registers say now for lines that still wait for them.</summary>
    public void AnswerChecks(IReadOnlyDictionary<Guid, List<CheckOutcome>> answers, DateTimeOffset at)
    {
        var held = _lines.Where(l => l.Status.IsInReview()).Count(l => l.AnswerChecks(answers.GetValueOrDefault(l.Id) ?? [], at));
        if (held > 0)
            Record("CheckFailedLate", null, at, $"{ClaimDecision.Hold} {held}");
        Settle(at);
    }

    /// <summary>One check of these lines became something else since it was asked; only while they wait for a review.</summary>
    public void RenewCheck(CheckOutcome outcome, IReadOnlySet<Guid> lineIds, DateTimeOffset at)
    {
        foreach (var line in _lines.Where(l => lineIds.Contains(l.Id) && l.Status.IsInReview()))
            line.RenewCheck(outcome, at);
        Settle(at);
    }

    /// <summary>Unpaid lines of a person whose ID number was corrected.</summary>
    /// <param name="answers">Today's answer, by line.</param>
    public void Recheck(IReadOnlyDictionary<Guid, LineDetermination> answers, DateTimeOffset at)
    {
        var held = _lines.Count(l => answers.TryGetValue(l.Id, out var now) && l.Recheck(now, at));
        if (held > 0)
            Record("CheckFailedLate", null, at, $"{ClaimDecision.Hold} {held}");
        Settle(at);
    }
}
