namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string BatchEmpty = Prefix + "BatchEmpty";
    public const string BatchNotInThisStep = Prefix + "BatchNotInThisStep";
    public const string BatchUnanswered = Prefix + "BatchUnanswered";
    public const string BatchListChanged = Prefix + "BatchListChanged";
    public const string NothingPayable = Prefix + "NothingPayable";
    public const string LineNotProved = Prefix + "LineNotProved";
    public const string AccountNotProved = Prefix + "AccountNotProved";
    public const string LineNotPayable = Prefix + "LineNotPayable";
    public const string ReleaserIsPreparer = Prefix + "ReleaserIsPreparer";
    public const string ReleaserIsApprover = Prefix + "ReleaserIsApprover";
    public const string PayerIsReviewer = Prefix + "PayerIsReviewer";
    public const string PayerFiled = Prefix + "PayerFiled";
    public const string PayerTaught = Prefix + "PayerTaught";
    public const string PayerIsPayee = Prefix + "PayerIsPayee";
    public const string PayeeOnHold = Prefix + "PayeeOnHold";
    public const string FileFormatUnknown = Prefix + "FileFormatUnknown";
    public const string FileAlreadyMade = Prefix + "FileAlreadyMade";
    public const string FilePayeeTooLong = Prefix + "FilePayeeTooLong";
    public const string FileBankTooLong = Prefix + "FileBankTooLong";
    public const string FileNotMade = Prefix + "FileNotMade";
    public const string PaymentNotAwaitingCorrection = Prefix + "PaymentNotAwaitingCorrection";
    public const string AccountNotChanged = Prefix + "AccountNotChanged";
    public const string AccountInvalid = Prefix + "AccountInvalid";
    public const string HolderDiffers = Prefix + "HolderDiffers";
    public const string ReceiptNotAsked = Prefix + "ReceiptNotAsked";
    public const string HoldNotRequested = Prefix + "HoldNotRequested";
    public const string HoldExists = Prefix + "HoldExists";
    public const string HoldBySamePerson = Prefix + "HoldBySamePerson";
    public const string KeyUsedOtherwise = Prefix + "KeyUsedOtherwise";
    public const string KeyInvalid = Prefix + "KeyInvalid";
}
