import type { ClaimKind } from '../subsidies';

export type NoticeStatus = 'Running' | 'Ended' | 'Closed' | 'Offline';
export type ObjectionStatus = 'Open' | 'Upheld' | 'Dismissed';

export interface NoticeCandidateDto {
  divisionId: string;
  divisionName: string;
  kind: ClaimKind;
  lines: number;
  /** Of the lines, additions to what was paid. */
  additions: number;
  classes: number;
  amount: string;
  missing: number;
}

export interface PublishNoticeInput {
  kind: ClaimKind;
  divisionId?: string;
  lineIds?: string[];
  additionIds?: string[];
  contactPhone: string;
  contactEmail?: string;
}

export interface NoticeRowDto {
  sequence: number;
  code: string;
  unitName?: string;
  personMask?: string;
  project?: string;
  level?: string;
  heads: number;
  standard?: string;
  standardUnit?: string;
  amount: string;
  /** The amount is added to what was paid before. */
  addition: boolean;
  seal: string;
  leaf: string;
}

export interface PublicNoticeDto {
  id: string;
  number: string;
  divisionName: string;
  status: NoticeStatus;
  firstDay: string;
  lastDay: string;
  offlineFrom: string;
  workingDays: number;
  rowCount: number;
  amount: string;
  digest: string;
  contactPhone: string;
  contactEmail?: string;
  coded: boolean;
  rows: NoticeRowDto[];
}

export interface PublicityNoticeDto extends Omit<PublicNoticeDto, 'coded'> {
  kind: ClaimKind;
  earliestPaymentOn: string;
  publishedByName: string;
  publishedAt: string;
  closedOn?: string;
  closedByName?: string;
  openObjections: number;
  /** Said once, to whom publishes: lines that went back to the first review because a check stands against them. */
  heldLines: number;
}

export interface ObjectionDto {
  id: string;
  noticeId: string;
  noticeNumber: string;
  code: string;
  claimId: string;
  lineId: string;
  traineeName: string;
  className: string;
  kind: ClaimKind;
  amount: string;
  /** Against an addition to a paid line: the line itself is not doubted. */
  addition: boolean;
  raisedBy?: string;
  reason: string;
  raisedAt: string;
  status: ObjectionStatus;
  finding?: string;
  reply?: string;
  decidedByName?: string;
  decidedAt?: string;
}

export interface DecideObjectionInput {
  outcome: ObjectionStatus;
  lineDecision?: 'Return' | 'Reject';
  reasonCodes?: string[];
  finding: string;
  reply: string;
}

export interface RaiseObjectionInput {
  noticeId: string;
  code: string;
  name?: string;
  reason: string;
}

export interface ObjectionReceiptDto {
  receipt: string;
  noticeNumber: string;
  code: string;
  raisedAt: string;
}

export interface ObjectionAnswerDto {
  noticeNumber: string;
  code: string;
  status: ObjectionStatus;
  raisedAt: string;
  reply?: string;
  decidedAt?: string;
}

export interface OwnNoticeLineDto {
  lineId: string;
  noticeId: string;
  noticeNumber: string;
  code: string;
  className: string;
  kind: ClaimKind;
  amount: string;
  addition: boolean;
  firstDay: string;
  lastDay: string;
  status: NoticeStatus;
  leaf: string;
  digest: string;
  sequence: number;
  rowCount: number;
  path: string[];
  proved: boolean;
}
