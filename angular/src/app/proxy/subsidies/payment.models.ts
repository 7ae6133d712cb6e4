import type { EntityDto } from '@abp/ng.core';
import type { GetListInput, ReasonDto } from '../models';
import type { ClaimCheckDto, ClaimKind } from './models';

export type PaymentBatchStatus =
  | 'Open'
  | 'Locked'
  | 'Reserved'
  | 'Approved'
  | 'Released'
  | 'Exported'
  | 'Answered'
  | 'Reconciled'
  | 'Closed'
  | 'Cancelled';
export type BatchStepKind = 'Open' | 'Lock' | 'Reserve' | 'Approve' | 'Release' | 'Export' | 'Result' | 'Reconcile' | 'Close' | 'Cancel';
export type PaymentStatus = 'Planned' | 'Paid' | 'Returned' | 'Removed';
export type ReturnStatus = 'AwaitingCorrection' | 'AwaitingCheck' | 'Ready' | 'FollowedUp';
export type PayeeHoldStatus = 'Requested' | 'Active' | 'Lifted';
export type ReceiptStatus = 'Asked' | 'Received' | 'NotReceived';
export type BankFormat = 'Csv' | 'FixedWidth' | 'Excel';

export interface PayableGroupDto {
  kind: ClaimKind;
  fund: string;
  fundName: string;
  divisionId: string;
  divisionName: string;
  year: number;
  followUp: boolean;
  lines: number;
  amount: string;
  available: string;
}

export interface BatchStepDto {
  step: BatchStepKind;
  byName: string;
  at: string;
  count: number;
  amount: string;
  digest?: string | null;
  note?: string | null;
}

export interface BatchMoneyDto {
  paid: number;
  paidAmount: string;
  returned: number;
  returnedAmount: string;
  waiting: number;
  waitingAmount: string;
  available: string;
  receiptsAsked: number;
  receiptsReceived: number;
  receiptsMissing: number;
}

export interface PaymentBatchDto extends EntityDto<string> {
  number: string;
  kind: ClaimKind;
  fund: string;
  fundName: string;
  divisionName: string;
  year: number;
  followUp: boolean;
  status: PaymentBatchStatus;
  lineCount: number;
  total: string;
  offset: string;
  listDigest?: string | null;
  fileFormat?: string | null;
  fileDigest?: string | null;
  preparedBy: string;
  openedAt: string;
  money?: BatchMoneyDto | null;
  steps: BatchStepDto[];
  /** Why the caller may not take the next step. */
  conflict?: ReasonDto | null;
  concurrencyStamp: string;
}

export interface PaymentDto extends EntityDto<string> {
  sequence: number;
  reference: string;
  lineId: string;
  payeeName: string;
  traineeName: string;
  idMask: string;
  purpose: string;
  bank?: string | null;
  accountMask: string;
  amount: string;
  offset: string;
  topUp: boolean;
  /** Of a top-up, the notice in which it was published. */
  noticeNumber?: string;
  status: PaymentStatus;
  returnCode?: string | null;
  returnText?: string | null;
  returnAdvice?: string | null;
  return?: ReturnStatus | null;
  toldAt?: string | null;
  correctedAccountMask?: string | null;
  hold?: PayeeHoldStatus | null;
  correctionResult?: ClaimCheckDto['result'] | null;
  correctionAdvice?: string | null;
  receipt?: ReceiptStatus | null;
}

export interface PayeeHoldDto extends EntityDto<string> {
  payeeName: string;
  reason: string;
  status: PayeeHoldStatus;
  requestedByName: string;
  requestedAt: string;
  confirmedByName?: string | null;
  liftedByName?: string | null;
  liftReason?: string | null;
}

export interface OwnPaymentDto extends EntityDto<string> {
  lineId: string;
  reference: string;
  purpose: string;
  amount: string;
  offset: string;
  topUp: boolean;
  status: PaymentStatus;
  payeeName: string;
  bank?: string | null;
  accountMask: string;
  settledAt?: string | null;
  returnAdvice?: string | null;
  return?: ReturnStatus | null;
  correctedAccountMask?: string | null;
  correctionAdvice?: string | null;
  receipt?: ReceiptStatus | null;
}

export interface CorrectAccountInput {
  holder: string;
  bankName: string;
  account: string;
}

export interface GetBatchesInput extends GetListInput {
  status?: string;
  kind?: string;
}

export interface GetPaymentsInput extends GetListInput {
  status?: string;
}

export interface ImportFault {
  row: number;
  column: string;
  code: string;
  text?: string | null;
}

export interface BankResultOutcome {
  rows: number;
  paid: number;
  paidAmount: string;
  returned: number;
  returnedAmount: string;
  unchanged: number;
  digest: string;
  applied: boolean;
  faults: ImportFault[];
}

export interface BudgetImportResult {
  rows: number;
  changed: number;
  amount: string;
  digest: string;
  applied: boolean;
  number?: string | null;
  faults: ImportFault[];
}

export interface RateCell {
  percent?: number | null;
  suppressed: boolean;
}

export interface BudgetReportRow {
  divisionId: string;
  divisionCode: string;
  divisionName: string;
  fund: string;
  fundName: string;
  allocated: string;
  distributed: string;
  available: string;
  committed: string;
  paid: string;
  returned: string;
  recovered: string;
  expected: string;
  forecast: string;
  executionPercent?: number | null;
  rank?: number | null;
  refusal: RateCell;
  withdrawal: RateCell;
}

export interface BudgetReport {
  year: number;
  asOf: string;
  years: number[];
  rows: BudgetReportRow[];
}

export interface BudgetImportDto extends EntityDto<string> {
  number: string;
  fileName: string;
  digest: string;
  changed: number;
  byName: string;
  at: string;
}

export interface LedgerAccountDto extends EntityDto<string> {
  kind: string;
  balance: string;
  entries: number;
}

export interface LedgerBookDto {
  fund: string;
  fundName: string;
  divisionId: string;
  divisionName: string;
  year: number;
  accounts: LedgerAccountDto[];
}

export interface LedgerEntryDto extends EntityDto<string> {
  sequence: number;
  at: string;
  on: string;
  kind: string;
  referenceNumber: string;
  debit?: string | null;
  credit?: string | null;
  balanceAfter: string;
  byName: string;
  digest: string;
  mark: string;
}

export interface LedgerVerificationDto {
  accounts: number;
  entries: number;
  heads: number;
  faultCode?: string | null;
  faultText?: string | null;
  where?: string | null;
  sequence?: number | null;
}
