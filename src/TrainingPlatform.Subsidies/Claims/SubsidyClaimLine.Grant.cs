namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    /// <summary>
    /// The how many-eth grant of the person this is, over all classes and counties; null while nothing is granted. Unique per person: two approvals
    /// that knew of the same grants cannot both be saved, so that no day and no yearly limit is used twice.
    /// </summary>
    public int? GrantNumber { get; private set; }

    internal void Grant(int number) => GrantNumber = number;
}
