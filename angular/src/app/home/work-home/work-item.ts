import type { WorkQueueItemDto } from '@proxy/administration';

const ICONS: Record<string, string> = {
  InstitutionReview: 'building',
  InstitutionDraft: 'building',
  CourseReview: 'book',
  CourseDraft: 'book',
  ClassReview: 'users',
  ClassDraft: 'users',
  FactVerification: 'shield',
  IdCorrection: 'shield',
  Admission: 'user',
  AttendanceToday: 'check',
  ResultsDue: 'award',
  ClaimDue: 'wallet',
  ReturnedClaim: 'alert',
  ClaimFirstReview: 'inbox',
  ClaimSecondReview: 'inbox',
  ClaimPrefectureReview: 'inbox',
  ReviewOverdue: 'alert',
  PaymentApproval: 'bank',
  NoticeDue: 'list',
  AdditionNoticeDue: 'list',
  SampleEvidence: 'search',
  Objection: 'alert',
  LinesToPay: 'bank',
  PaymentsToRepeat: 'bank',
  PaymentBatchToPrepare: 'bank',
  PaymentBatchToApprove: 'bank',
  PaymentBatchToRelease: 'bank',
  PaymentBatchToReconcile: 'bank',
  RecoveryToApprove: 'wallet',
  RecoveryToServe: 'wallet',
  RecoveryObjected: 'alert',
  RecoveryOverdue: 'alert',
  DifferenceToDecide: 'chart',
  LateFilingToDecide: 'calendar',
  StatementToVerify: 'building',
  SampleToDecide: 'search',
  InspectionRecheck: 'shield',
  HoldToConfirm: 'bank',
  PilotPlan: 'calendar',
  PilotIndicators: 'chart',
  PilotApplication: 'building',
  PilotLedgerEntry: 'wallet',
  PilotIndicatorReport: 'chart',
  PilotMilestone: 'alert',
  PilotBaseProposal: 'building',
  PilotBaseSpending: 'wallet',
};

export function iconOf(kind: string): string {
  return ICONS[kind] ?? 'list';
}

/** The screen that settles an item. The server names the page; which tab of it is known here. */
export function linkOf(item: WorkQueueItemDto): string {
  const [path] = item.route.split('?');
  if (item.kind === 'Admission' && /^\/training\/classes\/[^/]+$/.test(path)) return path + '/roster';
  return path;
}

export function queryOf(item: WorkQueueItemDto): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(item.route.split('?')[1] ?? ''));
}

/** Nearest deadline first; what has none comes after, oldest first. */
export function byUrgency(a: WorkQueueItemDto, b: WorkQueueItemDto): number {
  const key = (item: WorkQueueItemDto) => `${item.dueOn ?? '9999'}|${item.submittedAt ?? '9999'}`;
  return key(a).localeCompare(key(b));
}
