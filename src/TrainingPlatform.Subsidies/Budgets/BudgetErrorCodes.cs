namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string BudgetYearUnknown = Prefix + "BudgetYearUnknown";
}
