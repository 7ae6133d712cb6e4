namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string RecoveryNotThere = Prefix + "RecoveryNotThere";
    public const string RecoveryNotPaid = Prefix + "RecoveryNotPaid";
    public const string RecoveryOneDebtor = Prefix + "RecoveryOneDebtor";
    public const string RecoveryGoodFaith = Prefix + "RecoveryGoodFaith";
    public const string RecoveryTwice = Prefix + "RecoveryTwice";
    public const string RecoveryStands = Prefix + "RecoveryStands";
    public const string RecoveryTooMuch = Prefix + "RecoveryTooMuch";
    public const string RecoveryOwnProposal = Prefix + "RecoveryOwnProposal";
    public const string RecoveryOwnApproval = Prefix + "RecoveryOwnApproval";
    public const string RecoveryOffsetInstitution = Prefix + "RecoveryOffsetInstitution";
    public const string RecoveryOffsetOneFund = Prefix + "RecoveryOffsetOneFund";
    public const string RecoveryNothingToOffset = Prefix + "RecoveryNothingToOffset";
    public const string RecoveryInBatch = Prefix + "RecoveryInBatch";
    public const string RecoveryDueBeforeServed = Prefix + "RecoveryDueBeforeServed";
    public const string AmountUnreadable = Prefix + "AmountUnreadable";
}
