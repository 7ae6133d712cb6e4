namespace TrainingPlatform.Architecture.Violations;

internal static class LonelyErrorCodes
{
    public const string Unheard = "TrainingPlatform:Unheard";
}
