using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    /// <summary>What can only come up after the line was returned.</summary>
    private static readonly string[] MayComeLater = [ReturnReasonCodes.FactsChanged, ReturnReasonCodes.UnderInspection];

    /// <summary>All reasons are told at once: whoever returns a line again may only repeat what was told and is not mended.</summary>
    private bool ToldBefore(IReadOnlyList<ReturnReason> reasons)
    {
        var told = _decisions.Where(d => d.Decision == ClaimDecision.Return).SelectMany(d => d.Reasons).Select(r => r.Code).ToHashSet();
        return told.Count == 0 || reasons.All(r => told.Contains(r.Code) || MayComeLater.Contains(r.Code));
    }
}
