import type { AggregateDto, GetListInput, ReasonDto } from '../models';

export type ClaimKind = 'TrainingSubsidy' | 'LivingAllowance';
export type ClaimStatus =
  | 'Draft'
  | 'Proposed'
  | 'Submitted'
  | 'FirstReview'
  | 'SecondReview'
  | 'PrefectureReview'
  | 'InNotice'
  | 'NoticePassed'
  | 'ApprovedForPayment'
  | 'InPayment'
  | 'Withdrawn'
  | 'Closed';
export type ClaimLineStatus =
  | 'Draft'
  | 'Proposed'
  | 'Confirmed'
  | 'RefusedByTrainee'
  | 'Submitted'
  | 'FirstPassed'
  | 'SecondPassed'
  | 'PrefecturePassed'
  | 'InNotice'
  | 'NoticePassed'
  | 'ApprovedForPayment'
  | 'InPaymentBatch'
  | 'PaymentReturned'
  | 'Returned'
  | 'Rejected'
  | 'OnHold'
  | 'Paid'
  | 'Withdrawn';
export type ReviewStep = 'FirstReview' | 'SecondReview' | 'PrefectureReview';
export type CheckOutcome = 'Pass' | 'Fail' | 'NoData' | 'Unavailable';
export type FindingSeverity = 'Refuses' | 'Reduces' | 'Note';
export type Payee = 'INSTITUTION' | 'ENTERPRISE' | 'TRAINEE';

export interface ClaimCheckDto {
  code: string;
  result: CheckOutcome;
  at: string;
  detail?: string | null;
  /** The day a silent register is asked again. */
  nextTryOn?: string | null;
  overridable: boolean;
  override?: { byName: string; at: string; expiresOn: string; reason?: string | null } | null;
}

export interface ClaimLineDto {
  id: string;
  enrolmentId: string;
  traineeName: string;
  idMask: string;
  group?: string | null;
  amount: string;
  days?: string | null;
  attendance?: string | null;
  payee?: string | null;
  payeeHolder?: string | null;
  payeeAccountMask?: string | null;
  status: ClaimLineStatus;
  eligible: boolean;
  ready: boolean;
  findings: { code: string; clause: string; severity: FindingSeverity }[];
  blockers: { code: string; text?: string | null }[];
  determinationHash?: string | null;
  editionId?: string | null;
  editionLabel?: string | null;
  firstReviewerName?: string | null;
  secondReviewerName?: string | null;
  prefectureReviewerName?: string | null;
  prefectureReasons: ReasonDto[];
  awaitedStep?: ReviewStep | null;
  /** Why the caller may not take the next step. */
  conflict?: ReasonDto | null;
  dueOn?: string | null;
  returnReasons: ReasonDto[];
  checks: ClaimCheckDto[];
  updatedAt: string;
}

export interface ClaimCountsDto {
  ready: number;
  blocked: number;
  passed: number;
  returned: number;
  rejected: number;
  /** The money arrived. */
  paid: number;
  /** The bank sent the money back. */
  paymentReturned: number;
  /** Filed and on the way. */
  waiting: number;
}

export interface ClaimDto extends AggregateDto<ClaimStatus> {
  number?: string | null;
  classId: string;
  className: string;
  classNumber?: string | null;
  institutionName?: string | null;
  divisionName: string;
  kind: ClaimKind;
  measure: string;
  submittedAt?: string | null;
  dueOn?: string | null;
  lineCount: number;
  amount: string;
  lines: ClaimLineDto[];
  counts: ClaimCountsDto;
}

export interface GetClaimsInput extends GetListInput {
  status?: ClaimStatus | '';
  kind?: ClaimKind | '';
  classId?: string;
}

export type LineDecision = 'Pass' | 'Return' | 'Reject' | 'Hold';

export interface LineDecisionDto {
  lineId: string;
  decision: LineDecision;
  /** Each once, with the reviewer's own words. */
  reasons: ReasonDto[];
  /** A remark on a passed line. */
  note?: string;
  /** The line's last change as it was on the screen. */
  seenAt?: string;
}

/** With an old stamp only lines that nobody touched since are decided. */
export interface ReviewInput {
  decisions: LineDecisionDto[];
  concurrencyStamp?: string;
}

export interface HoldLinesInput {
  lineIds: string[];
  reasons: ReasonDto[];
}

export interface LivingAllowanceDto {
  lineId: string;
  claimId: string;
  className: string;
  amount: string;
  days?: string | null;
  status: ClaimLineStatus;
  eligible: boolean;
  payeeBank?: string | null;
  payeeAccountMask?: string | null;
  blockers: { code: string; text?: string | null }[];
  returnReasons: ReasonDto[];
  updatedAt: string;
}

/** A trial's card has no line, no person, no class and no status. */
export interface DeterminationDto {
  lineId?: string | null;
  traineeName?: string | null;
  className?: string | null;
  component: ClaimKind;
  amount: string;
  payee?: string | null;
  eligible: boolean;
  group?: string | null;
  days?: string | null;
  status?: ClaimLineStatus | null;
  edition?: { id: string; label: string; version: string; contentHash: string; illustrative: boolean } | null;
  hash?: string | null;
  clauses: { id: string; title: string; text: string; markedSentence?: string | null }[];
  facts: DeterminationFactDto[];
  lines: DeterminationLineDto[];
  findings: { code: string; clauses: string[]; severity: FindingSeverity; factsUsed: { name: string; value: string }[] }[];
  decisions: { step: string; byName: string; at: string; decision: string; reasons: ReasonDto[]; note?: string | null }[];
}

export interface DeterminationFactDto {
  key: string;
  value: string;
  source?: string | null;
  verifiedOn?: string | null;
  checked: boolean;
}

export interface DeterminationLineDto {
  clause: string;
  sentenceKey: string;
  operands: { name: string; value: string; unit?: string | null }[];
  amountBefore?: string | null;
  amount: string;
}

export type MoneyHolder = 'Trainee' | 'Institution' | 'County' | 'Finance' | 'Paid';

export interface MyMoneyItemDto {
  lineId: string;
  classId: string;
  className: string;
  kind: ClaimKind;
  amount: string;
  status: ClaimLineStatus;
  holder: MoneyHolder;
  updatedAt: string;
}

export interface MyMoneyDto {
  items: MyMoneyItemDto[];
  paidAmount: string;
  expectedAmount: string;
}

/** One part of a claim worked out again: its people, those of the class, and where the next part begins. */
export interface ClaimPartDto {
  people: number;
  total: number;
  next?: string | null;
}
