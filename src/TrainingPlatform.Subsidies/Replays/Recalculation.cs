using System.Text;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Asks an edition about the stored facts of a line. Pure: the same line and edition give the same answer.</summary>
internal static class Recalculation
{
    private const string NoGroup = "OTHER_LABOURER";

    public static ReplayedLine Of(StoredLine line, PolicyEdition edition)
    {
        var known = new ReplayedLine
        {
            LineId = line.LineId,
            ClaimId = line.ClaimId,
            Kind = line.Kind,
            Measure = line.Measure,
            Group = line.Group ?? NoGroup,
            DivisionId = line.DivisionId,
            ClassName = line.ClassName,
            Before = line.Amount,
            EligibleBefore = line.Eligible,
        };
        try
        {
            var facts = CanonicalJson.ReadFacts(Encoding.UTF8.GetBytes(line.FactsJson));
            return line.Kind == ClaimKind.TrainingSubsidy ? Training(known, facts, edition) : Living(known, facts, edition);
        }
        catch (PolicyFault fault)
        {
            return known with { Reasons = fault.Code };
        }
        catch (System.Text.Json.JsonException)
        {
            return known with { Reasons = "UnreadableFacts" };
        }
    }

    private static ReplayedLine Training(ReplayedLine line, Policy.Facts facts, PolicyEdition edition)
    {
        var answer = Determine.TrainingSubsidy(facts, edition);
        var subsidy = answer.TrainingSubsidy!;
        return line with
        {
            After = subsidy.Amount,
            EligibleAfter = answer.Eligible && subsidy.Reason is null,
            Reasons = Words(answer.Reasons),
        };
    }

    private static ReplayedLine Living(ReplayedLine line, Policy.Facts facts, PolicyEdition edition)
    {
        var answer = Determine.LivingAllowance(facts, edition);
        var allowance = answer.LivingAllowance!;
        IReadOnlyList<string> reasons = allowance.Reason is { } reason ? [reason] : answer.Reasons;
        return line with
        {
            After = allowance.Amount,
            EligibleAfter = answer.Eligible && allowance.Reason is null,
            Reasons = Words(reasons),
        };
    }

    private static string? Words(IReadOnlyList<string> reasons) => reasons.Count == 0 ? null : string.Join(' ', reasons);
}
