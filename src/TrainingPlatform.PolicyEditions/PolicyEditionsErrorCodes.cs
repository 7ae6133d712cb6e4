namespace TrainingPlatform.PolicyEditions;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static class PolicyEditionsErrorCodes
{
    private const string Prefix = "TrainingPlatform.PolicyEditions:";

    public const string NoEditionInForce = Prefix + "NoEditionInForce";
    public const string EditionDamaged = Prefix + "EditionDamaged";
    public const string DraftHasFaults = Prefix + "DraftHasFaults";
    public const string DraftHasRedCases = Prefix + "DraftHasRedCases";
    public const string DraftHasNoCases = Prefix + "DraftHasNoCases";
    public const string PublisherIsEditor = Prefix + "PublisherIsEditor";
    public const string VersionExists = Prefix + "VersionExists";
    public const string RegionDiffers = Prefix + "RegionDiffers";
    public const string NotADraft = Prefix + "NotADraft";
    public const string NotScheduled = Prefix + "NotScheduled";
    public const string DivisionOutOfScope = Prefix + "DivisionOutOfScope";
    public const string DivisionUnknown = Prefix + "DivisionUnknown";
    public const string PeriodReversed = Prefix + "PeriodReversed";
    public const string PeriodOutsidePack = Prefix + "PeriodOutsidePack";
    public const string FactsUnusable = Prefix + "FactsUnusable";
    public const string CannotAnswer = Prefix + "CannotAnswer";
    public const string AnswerUnusable = Prefix + "AnswerUnusable";
}
