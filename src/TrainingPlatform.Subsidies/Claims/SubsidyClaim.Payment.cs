using System.Globalization;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    /// <summary>
    /// Approves every line whose notice is over and that is still what was reviewed. A changed one, or one that a check stands against, is held,
    /// alone; one that only the budget does not reach stays where it is until there is money.
    /// </summary>
    /// <param name="changed">Lines whose answer is no longer the one that was reviewed.</param>
    /// <exception cref="Domain.BusinessException">No line waits, or the money is enough for none.</exception>
    public void ApprovePayment(ClaimActor approver, ClassDuties duties, IReadOnlySet<Guid> changed)
    {
        var waiting = _lines.Where(l => l.Status == SubsidyClaimLineStatus.NoticePassed).ToList();
        Expect(waiting.Count > 0, SubsidiesErrorCodes.NothingToApprove);
        foreach (var line in waiting)
            ReviewDuties.Check(line, ClaimStep.PaymentApproval, approver, duties);
        var today = BusinessTime.Day(approver.At);
        var lines = waiting.Where(l => changed.Contains(l.Id) || !l.OnlyBudgetIsShort(today)).ToList();
        Expect(lines.Count > 0, SubsidiesErrorCodes.BudgetShort);
        foreach (var line in lines)
        {
            if (changed.Contains(line.Id))
                line.HoldBeforePayment(new CheckOutcome(CheckCodes.Unchanged, CheckResult.Fail), approver);
            else if (line.MayGoOn(today))
                line.ApprovePayment(approver);
            else
                line.HoldBack(ClaimStep.PaymentApproval, approver);
        }
        var approved = lines.Count(l => l.Status == SubsidyClaimLineStatus.ApprovedForPayment);
        Record(
            nameof(ClaimStep.PaymentApproval),
            approver.UserId,
            approver.At,
            Told(ClaimDecision.Approve, approved, lines.Count - approved)
        );
        Settle(approver.At);
    }

    /// <summary>Counts what was approved just now to the grants of its people.</summary>
    /// <param name="known">Grants of each person when the facts of the approval were read.</param>
    public void NumberGrants(IReadOnlyDictionary<Guid, int> known)
    {
        var last = known.ToDictionary();
        foreach (var line in _lines.Where(l => l.Status == SubsidyClaimLineStatus.ApprovedForPayment && l.GrantNumber is null))
            if (line.TraineeId is { } person)
                line.Grant(last[person] = last.GetValueOrDefault(person) + 1);
    }

    /// <summary>A number alone when nothing was held beside it.</summary>
    private static string Told(ClaimDecision decision, int lines, int held) =>
        held == 0 ? lines.ToString(CultureInfo.InvariantCulture)
        : lines == 0 ? $"{ClaimDecision.Hold} {held}"
        : $"{decision} {lines}, {ClaimDecision.Hold} {held}";
}
