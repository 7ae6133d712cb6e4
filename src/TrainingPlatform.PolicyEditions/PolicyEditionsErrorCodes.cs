namespace TrainingPlatform.PolicyEditions;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static class PolicyEditionsErrorCodes
{
    public const string NoEditionInForce = "TrainingPlatform.PolicyEditions:NoEditionInForce";
}
