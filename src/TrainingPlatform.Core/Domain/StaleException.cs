namespace TrainingPlatform.Domain;

/// <summary>What the caller saw is not so any more; the text may say who changed it. Answered with 409.</summary>
public sealed class StaleException(string code) : BusinessException(code)
{
    /// <summary>When there is nobody to name.</summary>
    public const string Changed = "TrainingPlatform:Stale";
}
