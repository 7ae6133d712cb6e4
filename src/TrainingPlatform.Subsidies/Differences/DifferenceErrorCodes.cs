namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string DifferenceDecided = Prefix + "DifferenceDecided";
    public const string DifferenceOwnProposal = Prefix + "DifferenceOwnProposal";
}
