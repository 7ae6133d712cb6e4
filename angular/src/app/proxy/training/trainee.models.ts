import type { EntityDto } from '@abp/ng.core';
import type { AggregateDto, AttachmentDto, GetListInput } from '../models';
import type { IdCorrectionDto } from './id-correction.models';
import type { SessionStatus } from './models';

export type FactKind = 'Status' | 'Hukou' | 'Pension' | 'GuardianAcknowledgement' | 'Employee' | 'FeePaid';
export type StatedFactStatus = 'Stated' | 'Verified' | 'Refused' | 'Withdrawn';

export interface StatedFactDto extends EntityDto<string> {
  kind: FactKind;
  value: string;
  validFrom: string;
  validTo?: string | null;
  status: StatedFactStatus;
  source?: string | null;
  verifiedOn?: string | null;
  verifiedByName?: string | null;
  refusalReason?: string | null;
  attachments: AttachmentDto[];
  statedAt: string;
}

export interface StateFactDto {
  kind: FactKind;
  value: string;
  validFrom: string;
  validTo?: string;
  attachmentIds: string[];
}

export interface StatedFactReviewDto extends StatedFactDto {
  traineeName: string;
  traineeIdMask: string;
  birthDate: string;
  divisionName: string;
  className?: string | null;
  enrolmentId?: string | null;
}

export interface GetStatedFactsInput extends GetListInput {
  status?: StatedFactStatus | '';
}

export interface VerifyFactDto {
  source: string;
  verifiedOn: string;
  note?: string;
}

export interface TraineeDto extends EntityDto<string> {
  name: string;
  idMask: string;
  phoneMask: string;
  birthDate: string;
  divisionId: string;
  divisionName: string;
  bankName?: string | null;
  accountMask?: string | null;
  accountHolder?: string | null;
  facts: StatedFactDto[];
  idCorrections: IdCorrectionDto[];
}

export interface SaveTraineeDto {
  divisionId: string;
  bankName?: string;
  accountNumber?: string;
}

export interface ConsentFormDto {
  version: string;
  purpose: string;
  textKey: string;
  points: string[];
}

export type EnrolmentStatus = 'Applied' | 'Admitted' | 'Refused' | 'Attending' | 'Completed' | 'Withdrawn' | 'Removed';

export interface EnrolmentDto extends AggregateDto<EnrolmentStatus> {
  number?: string | null;
  classId: string;
  className: string;
  courseName: string;
  institutionName: string;
  startOn: string;
  endOn: string;
  traineeId: string;
  traineeName: string;
  idMask: string;
  appliedOn: string;
  admittedOn?: string | null;
  withdrewOn?: string | null;
  withdrawReason?: string | null;
  refusalReason?: string | null;
  /** Text keys. */
  warnings?: string[];
  consent?: { version: string; givenAt: string; guardianAcknowledged: boolean } | null;
  attendedHours: number;
  plannedHours: number;
  result?: AssessmentResultDto | null;
  openFacts: number;
  nextSession?: { date: string; startsAt: string; site: string } | null;
}

export interface EnrolDto {
  classId: string;
  consentVersion: string;
  consentAccepted: true;
  guardianAcknowledged?: boolean;
  guardianName?: string;
}

export type AttendanceMark = 'Present' | 'Late' | 'LeftEarly' | 'Leave' | 'Absent';

export interface OnlineDayDto {
  date: string;
  minutes: number;
  source: 'Entered' | 'PlatformLog';
  recordedByName?: string | null;
  recordedAt: string;
  locked: boolean;
}

export interface OnlineEntryDto {
  enrolmentId: string;
  date: string;
  minutes: number;
}

export interface OnlineLogOutcome {
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  applied: boolean;
  faults: { row: number; column: string; code: string; text: string }[];
}

export interface AttendanceSheetDto {
  online?: boolean;
  sessions: AttendanceSessionDto[];
  rows: AttendanceRowDto[];
}

export interface AttendanceSessionDto {
  id: string;
  date: string;
  startsAt: string;
  hours: number;
  status: SessionStatus;
  /** Last day on which a closed session can be corrected. */
  lockOn?: string | null;
}

export interface AttendanceRowDto {
  enrolmentId: string;
  traineeName: string;
  marks: Record<string, { mark: AttendanceMark; hours: number }>;
  attendedHours: number;
  plannedHours: number;
  leftOn?: string | null;
  number?: string;
  onlineDays?: OnlineDayDto[];
  onlineMinutes?: number;
}

export interface AttendanceEntryDto {
  enrolmentId: string;
  mark: AttendanceMark;
  hours: number;
}

export interface AssessmentEntryDto {
  enrolmentId: string;
  theoryScore?: number | null;
  practiceScore?: number | null;
  passed: boolean;
  certificate: string;
  certificateNumber?: string | null;
  resits: number;
}

export interface AssessmentResultDto extends AssessmentEntryDto {
  traineeName: string;
  confirmedAt?: string | null;
}

export interface AssessmentDto {
  results: AssessmentResultDto[];
  missingCount: number;
}
