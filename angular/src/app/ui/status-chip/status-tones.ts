export type Tone = 'mute' | 'go' | 'wait' | 'hold' | 'ok' | 'bad';

/**
 * The one table from a server enum to its tone. The word beside it is `::Enum:{name}.{member}`; screens never invent a synonym.
 * A test keeps table, both languages and the server's enums in step.
 */
export const STATUS_TONES = {
  InstitutionStatus: {
    Draft: 'mute',
    Submitted: 'go',
    DocumentCheck: 'go',
    SiteInspection: 'go',
    PrefectureApproval: 'go',
    Returned: 'bad',
    Listed: 'ok',
    Rectifying: 'wait',
    Suspended: 'hold',
    Delisted: 'bad',
    Rejected: 'bad',
    Expired: 'bad',
  },
  CourseStatus: { Draft: 'mute', Submitted: 'go', Returned: 'bad', Approved: 'ok', Rejected: 'bad', Retired: 'mute' },
  TrainingClassStatus: {
    Draft: 'mute',
    Submitted: 'go',
    RosterChecking: 'go',
    Returned: 'bad',
    Approved: 'ok',
    Running: 'go',
    TeachingEnded: 'go',
    Assessing: 'go',
    Completed: 'ok',
    Claimed: 'go',
    Archived: 'mute',
    Rejected: 'bad',
    Cancelled: 'mute',
    Stopped: 'bad',
  },
  EnrolmentStatus: {
    Invited: 'wait',
    Applied: 'mute',
    Consented: 'go',
    Enrolled: 'ok',
    Attending: 'go',
    Completed: 'ok',
    Withdrawn: 'mute',
    Removed: 'bad',
  },
  SubsidyClaimStatus: {
    Draft: 'mute',
    Submitted: 'go',
    FirstReview: 'go',
    SecondReview: 'go',
    Returned: 'bad',
    InNotice: 'hold',
    Approved: 'ok',
    InPayment: 'go',
    Paid: 'ok',
    OnHold: 'hold',
    Withdrawn: 'mute',
    Rejected: 'bad',
    Closed: 'mute',
  },
  CheckResult: { Passed: 'ok', Failed: 'bad', NoData: 'wait' },
} as const satisfies Record<string, Record<string, Tone>>;

export type StatusEnum = keyof typeof STATUS_TONES;

/** An unknown member is shown muted with its key: visible, and caught by whoever looks. */
export function toneOf(name: StatusEnum, member: string): Tone {
  return (STATUS_TONES[name] as Record<string, Tone>)[member] ?? 'mute';
}

export function statusKey(name: StatusEnum, member: string): string {
  return `::Enum:${name}.${member}`;
}
