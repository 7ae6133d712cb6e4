export type Tone = 'mute' | 'go' | 'wait' | 'hold' | 'ok' | 'bad';

/**
 * The one table from a server enum to its tone. The word beside it is `::Enum:{name}.{member}`; screens never invent a synonym.
 * A test keeps table, both languages and the server's enums in step.
 */
export const STATUS_TONES = {
  InstitutionStatus: {
    Draft: 'mute',
    Submitted: 'go',
    Returned: 'bad',
    Listed: 'ok',
    Suspended: 'hold',
    Delisted: 'bad',
    Rejected: 'bad',
  },
  CourseStatus: { Draft: 'mute', Submitted: 'go', Returned: 'bad', Approved: 'ok', Retired: 'mute' },
  TrainingClassStatus: {
    Draft: 'mute',
    Submitted: 'go',
    Returned: 'bad',
    Approved: 'ok',
    Running: 'go',
    TeachingEnded: 'wait',
    Completed: 'ok',
    Cancelled: 'mute',
  },
  ClassSessionStatus: { Planned: 'mute', Open: 'go', Closed: 'ok', Locked: 'ok' },
  StatedFactStatus: { Stated: 'wait', Verified: 'ok', Refused: 'bad', Withdrawn: 'mute' },
  EnrolmentStatus: {
    Applied: 'go',
    Admitted: 'ok',
    Refused: 'bad',
    Attending: 'go',
    Completed: 'ok',
    Withdrawn: 'mute',
    Removed: 'mute',
  },
  SubsidyClaimStatus: {
    Draft: 'mute',
    Proposed: 'wait',
    Submitted: 'go',
    FirstReview: 'go',
    SecondReview: 'go',
    PrefectureReview: 'go',
    InNotice: 'hold',
    NoticePassed: 'ok',
    ApprovedForPayment: 'ok',
    InPayment: 'go',
    Withdrawn: 'mute',
    Closed: 'mute',
  },
  SubsidyClaimLineStatus: {
    Draft: 'mute',
    Proposed: 'wait',
    Confirmed: 'go',
    RefusedByTrainee: 'mute',
    Submitted: 'go',
    FirstPassed: 'go',
    SecondPassed: 'go',
    PrefecturePassed: 'go',
    InNotice: 'hold',
    NoticePassed: 'ok',
    ApprovedForPayment: 'ok',
    InPaymentBatch: 'go',
    PaymentReturned: 'bad',
    Returned: 'bad',
    Rejected: 'bad',
    OnHold: 'hold',
    Paid: 'ok',
    Withdrawn: 'mute',
  },
  PaymentBatchStatus: {
    Open: 'mute',
    Locked: 'go',
    Reserved: 'wait',
    Approved: 'wait',
    Released: 'go',
    Exported: 'go',
    Answered: 'go',
    Reconciled: 'ok',
    Closed: 'mute',
    Cancelled: 'mute',
  },
  PaymentStatus: { Planned: 'go', Paid: 'ok', Returned: 'bad', Removed: 'mute' },
  ReturnStatus: { AwaitingCorrection: 'wait', Ready: 'ok', FollowedUp: 'go' },
  ReceiptStatus: { Asked: 'wait', Received: 'ok', NotReceived: 'bad' },
  PilotEnterpriseStatus: { Applied: 'go', Cultivating: 'go', Evaluated: 'wait', Listed: 'ok', Continued: 'go', Removed: 'mute' },
  PilotBaseStatus: {
    Proposed: 'wait',
    Approved: 'go',
    Funded: 'go',
    UnderConstruction: 'go',
    Accepted: 'ok',
    InUse: 'ok',
    Suspended: 'hold',
  },
  PilotCityStatus: { Candidate: 'go', Submitted: 'wait', Approved: 'ok', NotApproved: 'bad', Closed: 'mute' },
  MilestoneState: { Planned: 'mute', Running: 'go', Done: 'ok', Late: 'bad' },
  BookingStatus: { Booked: 'go', UseStated: 'wait', Confirmed: 'ok', Cancelled: 'mute' },
  AssistanceMeasureState: { Agreed: 'mute', Late: 'bad', Reported: 'wait', Confirmed: 'ok' },
  EditionStatus: { Draft: 'mute', Scheduled: 'wait', Published: 'ok', Withdrawn: 'mute' },
  ReplayStatus: { Queued: 'wait', Running: 'go', Completed: 'ok', Cancelled: 'mute', Failed: 'bad' },
  EnterpriseStatementStatus: { Stated: 'wait', Verified: 'ok', Refused: 'bad' },
  LateFilingStatus: { Requested: 'wait', Admitted: 'ok', Refused: 'bad' },
  LedgerEntryStatus: { Recorded: 'wait', Checked: 'ok', Refused: 'bad' },
  IndicatorReportStatus: { Entered: 'wait', Returned: 'bad', SignedOff: 'ok' },
  CheckResult: { Pass: 'ok', Fail: 'bad', NoData: 'wait', Unavailable: 'wait' },
  FindingSeverity: { Refuses: 'bad', Reduces: 'wait', Note: 'mute' },
  InspectionStatus: { NoFindings: 'ok', RectificationOrdered: 'bad', Rectified: 'ok', NotRectified: 'bad' },
  SampleRoundStatus: { Frozen: 'wait', Drawn: 'ok' },
  SampleCheckStatus: { EvidenceRequested: 'wait', Assured: 'ok', NotAssured: 'bad' },
  RecoveryStatus: {
    Proposed: 'wait',
    Approved: 'go',
    Served: 'bad',
    Objected: 'hold',
    Recovered: 'ok',
    WrittenOff: 'mute',
    Refused: 'mute',
  },
  DifferenceStatus: { Proposed: 'wait', Accepted: 'ok', Dismissed: 'mute' },
  NoticeStatus: { Running: 'hold', Ended: 'wait', Closed: 'ok', Offline: 'mute' },
  ObjectionStatus: { Open: 'hold', Upheld: 'bad', Dismissed: 'ok' },
  MoneyHolder: { Trainee: 'wait', Institution: 'go', County: 'go', Finance: 'go', Paid: 'ok' },
} as const satisfies Record<string, Record<string, Tone>>;

export type StatusEnum = keyof typeof STATUS_TONES;

/** An unknown member is shown muted with its key: visible, and caught by whoever looks. */
export function toneOf(name: StatusEnum, member: string): Tone {
  return (STATUS_TONES[name] as Record<string, Tone>)[member] ?? 'mute';
}

export function statusKey(name: StatusEnum, member: string): string {
  return `::Enum:${name}.${member}`;
}
