namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string FileTooLarge = "TrainingPlatform.IntegrationPilots:FileTooLarge";
    public const string FileTypeUnknown = "TrainingPlatform.IntegrationPilots:FileTypeUnknown";
    public const string EvidenceMissing = "TrainingPlatform.IntegrationPilots:EvidenceMissing";
    public const string EntryClosed = "TrainingPlatform.IntegrationPilots:EntryClosed";
    public const string InvoiceCounted = "TrainingPlatform.IntegrationPilots:InvoiceCounted";
    public const string AmountWrong = "TrainingPlatform.IntegrationPilots:AmountWrong";
    public const string YearTwice = "TrainingPlatform.IntegrationPilots:YearTwice";
}
