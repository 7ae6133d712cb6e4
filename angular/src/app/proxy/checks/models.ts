import type { AttachmentDto, HistoryEntryDto } from '../models';
import type { NoticeStatus } from '../publicity';
import type { ClaimKind, PaymentStatus } from '../subsidies';

export type SamplePart = 'HighRisk' | 'Value' | 'Random';
export type SampleCheckStatus = 'EvidenceRequested' | 'Assured' | 'NotAssured';

export interface ErrorRateDto {
  checked: number;
  errors?: number | null;
  rate?: number | null;
  from?: number | null;
  to?: number | null;
}

export interface SampleCheckDto {
  id: string;
  code: string;
  claimId: string;
  traineeName: string;
  className: string;
  amount: string;
  part: SamplePart;
  risks: string[];
  reviewRequired: boolean;
  status: SampleCheckStatus;
  finding?: string;
  decidedByName?: string;
  evidence: AttachmentDto[];
  words: string[];
}

/** A drawn line as its institution sees it. */
export interface SampleRequestDto {
  id: string;
  claimId: string;
  traineeName: string;
  className: string;
  status: SampleCheckStatus;
  finding?: string;
  evidence: AttachmentDto[];
  words: string[];
}

export interface PublicSampleDto {
  id: string;
  number: string;
  divisionName: string;
  status: 'Frozen' | 'Drawn';
  valuePercent: number;
  randomPercent: number;
  rowCount: number;
  digest: string;
  frozenOn: string;
  seedSource?: string;
  seedPublishedOn?: string;
  seedValue?: string;
  drawn: number;
}

export interface SampleRoundDto {
  id: string;
  number: string;
  divisionName: string;
  status: 'Frozen' | 'Drawn';
  valuePercent: number;
  randomPercent: number;
  rowCount: number;
  digest: string;
  frozenOn: string;
  frozenByName: string;
  seedSource?: string;
  seedPublishedOn?: string;
  seedValue?: string;
  drawn: number;
  undecided: number;
  errorRate?: ErrorRateDto;
  checks: SampleCheckDto[];
}

export type RecoveryStatus =
  | 'Proposed'
  | 'Approved'
  | 'Served'
  | 'Partly'
  | 'Objected'
  | 'Recovered'
  | 'WrittenOff'
  | 'Referred'
  | 'Refused';
export type RecoverySource = 'Inspection' | 'Recalculation' | 'CertificateRevoked' | 'Report';

export interface ProposeRecoveryInput {
  source: RecoverySource;
  lines: { lineId: string; amount?: string }[];
  reason: string;
  basis: string;
  traineeAtFault?: boolean;
}

/** `most` is nothing while a recovery stands for the line. */
export interface RecoverableLineDto {
  id: string;
  traineeName: string;
  paid: string;
  most: string;
  payments: string[];
  recoveryNumber?: string;
}

export interface RecoveryDto {
  id: string;
  number: string;
  divisionName: string;
  debtorName: string;
  ofInstitution: boolean;
  source: RecoverySource;
  status: RecoveryStatus;
  reason: string;
  basis: string;
  amount: string;
  received: string;
  outstanding: string;
  toOffset: string;
  offsetInBatch: string;
  proposedByName: string;
  approvedByName?: string;
  servedOn?: string;
  dueOn?: string;
  objectionText?: string;
  items: { lineId: string; claimId: string; traineeName: string; paidAmount: string; amount: string; payments: string[] }[];
  inBatches: { batchId: string; number: string; amount: string }[];
  receipts: { kind: 'Repaid' | 'Offset'; amount: string; reference: string; byName: string; at: string }[];
  history: HistoryEntryDto[];
}

export interface DifferenceDto {
  id: string;
  lineId: string;
  claimId: string;
  traineeName: string;
  className: string;
  kind: ClaimKind;
  before: string;
  after: string;
  difference: string;
  cause: 'FactsChanged' | 'EditionChanged';
  editionLabel?: string;
  status: 'Proposed' | 'Accepted' | 'Dismissed' | 'Overturned';
  byName?: string;
  decidedByName?: string;
  decisionReason?: string;
  recoveryId?: string;
  awaitsNotice: boolean;
  noticeNumber?: string;
  noticeStatus?: NoticeStatus;
  noticeLastDay?: string;
  paymentReference?: string;
  paymentStatus?: PaymentStatus;
}
