namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string LineNotReadyForNotice = Prefix + "LineNotReadyForNotice";
    public const string LineNotInNotice = Prefix + "LineNotInNotice";
    public const string LineNoticeNotPassed = Prefix + "LineNoticeNotPassed";
    public const string NothingToPublish = Prefix + "NothingToPublish";
    public const string NoticeTooSmall = Prefix + "NoticeTooSmall";
    public const string AllLinesHeld = Prefix + "AllLinesHeld";
    public const string NoticeOutOfScope = Prefix + "NoticeOutOfScope";
    public const string NoticeCalendarMissing = Prefix + "NoticeCalendarMissing";
    public const string NoticeStillRunning = Prefix + "NoticeStillRunning";
    public const string NoticeClosed = Prefix + "NoticeClosed";
    public const string NoticeOver = Prefix + "NoticeOver";
    public const string NoticeLineUnknown = Prefix + "NoticeLineUnknown";
    public const string ObjectionDecided = Prefix + "ObjectionDecided";
    public const string ObjectionOutcomeUnknown = Prefix + "ObjectionOutcomeUnknown";
    public const string ReceiptUnknown = Prefix + "ReceiptUnknown";
    public const string InvestigatorIsPublisher = Prefix + "InvestigatorIsPublisher";
    public const string InvestigatorDecidedAddition = Prefix + "InvestigatorDecidedAddition";
    public const string ReviewerIsInvestigator = Prefix + "ReviewerIsInvestigator";
}
