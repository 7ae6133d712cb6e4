using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>Looks every acknowledged decision up by its id in what the database holds.</summary>
internal sealed class Acknowledgements(
    IReadOnlyDictionary<Guid, PaymentBatch> batches,
    IReadOnlyDictionary<Guid, Payment> payments,
    IReadOnlyDictionary<Guid, SubsidyClaim> claims,
    IReadOnlySet<(Guid, string)> results
)
{
    private static readonly Dictionary<string, BatchStepKind> Steps = new()
    {
        ["open"] = BatchStepKind.Open,
        ["lock"] = BatchStepKind.Lock,
        ["reserve"] = BatchStepKind.Reserve,
        ["approve"] = BatchStepKind.Approve,
        ["release"] = BatchStepKind.Release,
        ["export"] = BatchStepKind.Export,
        ["reconcile"] = BatchStepKind.Reconcile,
        ["close"] = BatchStepKind.Close,
        ["cancel"] = BatchStepKind.Cancel,
    };

    /// <summary>Commands that leave one entry in the claim's history each time.</summary>
    private static readonly Dictionary<string, string> Recorded = new() { ["submit"] = "Submitted", ["withdraw"] = "Withdrawn" };

    private readonly Dictionary<Guid, SubsidyClaimLine> _lines = claims.Values.SelectMany(c => c.Lines).ToDictionary(l => l.Id);

    public IEnumerable<string> Lost(IReadOnlyList<Acknowledged> acknowledged) =>
        acknowledged
            .Where(a => !Recorded.ContainsKey(a.Name) && !IsThere(a))
            .Select(a => $"{a.Name} {a.Target} {a.Detail}")
            .Concat(
                acknowledged
                    .Where(a => Recorded.ContainsKey(a.Name))
                    .GroupBy(a => (a.Name, a.Target))
                    .Select(g =>
                        (
                            g.Key,
                            Told: g.Count(),
                            Written: claims.GetValueOrDefault(g.Key.Target)?.History.Count(h => h.Action == Recorded[g.Key.Name]) ?? 0
                        )
                    )
                    .Where(c => c.Written < c.Told)
                    .Select(c => $"{c.Key.Name} {c.Key.Target}: {c.Told} told, {c.Written} written")
            );

    private bool IsThere(Acknowledged what) =>
        what.Name switch
        {
            "remove" => payments.GetValueOrDefault(what.Target)?.Status == PaymentStatus.Removed,
            "correct" => payments.GetValueOrDefault(what.Target)?.CorrectedAccount is not null,
            "bank-result" => results.Contains((what.Target, what.Detail!)),
            "create" => claims.ContainsKey(what.Target),
            "approve-payment" => Decided(what.Target, ClaimStep.PaymentApproval),
            "first-review" => Decided(what.Target, ClaimStep.FirstReview),
            "second-review" => Decided(what.Target, ClaimStep.SecondReview),
            "confirm" => _lines.GetValueOrDefault(what.Target)?.Decisions.Any(d => d.Decision == ClaimDecision.Confirm) == true,
            _ => batches.GetValueOrDefault(what.Target)?.Steps.Any(s => s.Step == Steps[what.Name]) == true,
        };

    private bool Decided(Guid claimId, ClaimStep step) =>
        claims.GetValueOrDefault(claimId)?.Lines.Any(l => l.Decisions.Any(d => d.Step == step)) == true;
}
