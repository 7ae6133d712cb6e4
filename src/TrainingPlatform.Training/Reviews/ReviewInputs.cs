using System.Text.RegularExpressions;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Reviews;

internal sealed record ReturnInput(IReadOnlyList<ReturnReason>? Reasons);

internal sealed record ReasonInput(string? Reason);

/// <summary>Reads what a reviewer writes; every return names at least one reason.</summary>
internal static partial class ReviewInputs
{
    public static IReadOnlyList<ReturnReason> Read(ReturnInput input)
    {
        var reasons = input.Reasons ?? [];
        var check = new InputCheck().That(reasons.Count > 0, "reasons", InputCheck.RequiredCode);
        foreach (var reason in reasons)
        {
            check.That(Code().IsMatch(reason.Code ?? ""), "reasons", TrainingErrorCodes.ReasonUnknown, ("Code", reason.Code));
            check.Text("reasons", reason.Text, 500, required: false);
        }
        check.ThrowIfAny();
        return reasons;
    }

    public static string Read(ReasonInput input)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return input.Reason!.Trim();
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.]{0,63}$")]
    private static partial Regex Code();
}
