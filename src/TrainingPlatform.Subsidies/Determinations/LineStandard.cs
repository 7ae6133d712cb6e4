using System.Text;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;

namespace TrainingPlatform.Subsidies.Determinations;

/// <summary>The rate that a determination rests on, as sheets and lists show it.</summary>
internal static class LineStandard
{
    public static Operand? Of(Determination? determination) =>
        (determination?.TrainingSubsidy?.Lines ?? determination?.LivingAllowance?.Lines ?? [])
            .FirstOrDefault()
            ?.Operands.FirstOrDefault(o => o.Name is OperandName.Rate or OperandName.Standard);

    public static Operand? Of(string? determinationJson) =>
        determinationJson is null ? null : Of(CanonicalJson.ReadDetermination(Encoding.UTF8.GetBytes(determinationJson)));
}
