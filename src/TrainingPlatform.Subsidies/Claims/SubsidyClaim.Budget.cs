using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Budgets;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaim
{
    /// <summary>Reads the budget anew for every line that still has to be decided: money that came meanwhile heals, money that went is told.</summary>
    public void CheckBudget(BudgetLeft budget, DateTimeOffset at)
    {
        foreach (var (lineId, outcome) in BudgetOutcomes(budget))
            Line(lineId).AnswerBudget(outcome, at);
    }

    /// <summary>
    /// What the budget check says of each line that is to be decided, over the sum of the lines that no batch holds yet. What was promised comes
    /// first, then by stage, day of filing and name: who fits, fits. The reservation of the batch stays the hard stop.
    /// </summary>
    public IReadOnlyDictionary<Guid, CheckOutcome> BudgetOutcomes(BudgetLeft budget)
    {
        var (left, outcomes) = (budget, new Dictionary<Guid, CheckOutcome>());
        var asking = _lines
            .Where(l => l.Eligible && l.Amount > Yuan.Zero && l.BudgetTurn is not null)
            .OrderBy(l => l.BudgetTurn)
            .ThenBy(l => l.SubmittedOn ?? DateOnly.MaxValue)
            .ThenBy(l => l.TraineeName, StringComparer.Ordinal)
            .ThenBy(l => l.Id);
        foreach (var line in asking)
        {
            var outcome = left.Check(line.Fund, line.Amount);
            var promised = line.BudgetTurn == SubsidyClaimLine.Promised;
            if (!promised)
                outcomes[line.Id] = outcome;
            if (promised || outcome.Result == CheckResult.Pass)
                left = left.Less(line.Fund, line.Amount);
        }
        return outcomes;
    }
}
