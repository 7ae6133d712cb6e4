namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string LedgerShort = Prefix + "LedgerShort";
    public const string LedgerBroken = Prefix + "LedgerBroken";
}
