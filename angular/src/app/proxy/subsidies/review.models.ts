import type { AttachmentDto, HistoryEntryDto, ReasonDto } from '../models';
import type { ClaimKind, ClaimLineStatus, MoneyHolder, ReviewStep } from './models';

export interface ReviewQueueItemDto {
  claimId: string;
  number: string;
  className: string;
  institutionName?: string | null;
  divisionName: string;
  kind: ClaimKind;
  step: ReviewStep;
  waitingLines: number;
  amount: string;
  dueOn?: string | null;
  workingDaysLeft?: number | null;
  overdue: boolean;
  escalated: boolean;
  reviewerId?: string | null;
  reviewerName?: string | null;
  mine: boolean;
}

export interface ReviewQueueDto {
  items: ReviewQueueItemDto[];
  overdue: number;
  lines: number;
  amount: string;
}

export interface GetReviewQueueInput {
  filter?: string;
  kind?: ClaimKind | '';
  step?: ReviewStep | '';
  whose?: 'Mine' | 'Nobody' | '';
}

export interface ReviewerDto {
  userId: string;
  name: string;
}

export interface ReviewLoadDto {
  step: ReviewStep;
  reviewerId?: string | null;
  reviewerName?: string | null;
  claims: number;
  lines: number;
  overdue: number;
  nextDueOn?: string | null;
}

export interface OverrideCheckInput {
  checkCode: string;
  reason: string;
  expiresOn: string;
}

export interface TimelineEntryDto {
  at: string;
  action: string;
  step?: string | null;
  decision?: string | null;
  byName?: string | null;
  /** The text is the code in words, the words are the officer's own. */
  reasons: (ReasonDto & { words?: string | null })[];
  note?: string | null;
  documents: { name: string; address?: string | null }[];
}

export interface LineTimelineDto {
  lineId: string;
  claimId: string;
  claimNumber: string;
  className: string;
  traineeName: string;
  kind: ClaimKind;
  amount: string;
  status: ClaimLineStatus;
  holder: MoneyHolder;
  holderOffice?: string | null;
  holderName?: string | null;
  awaitedStep?: ReviewStep | null;
  dueOn?: string | null;
  paid: boolean;
  entries: TimelineEntryDto[];
}

export type LateFilingStatus = 'Requested' | 'Admitted' | 'Refused';

export interface LateFilingDto {
  id: string;
  classId: string;
  className: string;
  classNumber: string;
  kind: ClaimKind;
  traineeName?: string | null;
  reason: ReasonDto;
  note: string;
  appliedOn: string;
  status: LateFilingStatus;
  deadlineOn: string;
  extends: boolean;
  extendedTo?: string | null;
  clause: string;
  refusal?: ReasonDto | null;
  decisionNote?: string | null;
  evidence: AttachmentDto[];
  history: HistoryEntryDto[];
  concurrencyStamp: string;
}

export interface FilingWindowDto {
  deadlineOn: string;
  late: boolean;
  extends: boolean;
  extendedTo?: string | null;
  clause: string;
  reasons: ReasonDto[];
  request?: LateFilingDto | null;
}

export interface GetLateFilingsInput {
  status?: LateFilingStatus | '';
  filter?: string;
  skipCount?: number;
  maxResultCount?: number;
}
