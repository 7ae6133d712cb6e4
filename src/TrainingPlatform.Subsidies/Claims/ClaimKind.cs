namespace TrainingPlatform.Subsidies.Claims;

/// <summary>The two benefits of a measure; decided, filed and paid separately.</summary>
internal enum ClaimKind
{
    TrainingSubsidy,
    LivingAllowance,
}
