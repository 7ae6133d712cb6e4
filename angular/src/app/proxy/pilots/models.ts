import type { AggregateDto, AttachmentDto, GetListInput } from '../models';
import type { DeterminationDto } from '../subsidies';

export type PilotEnterpriseStatus = 'Applied' | 'Cultivating' | 'Evaluated' | 'Listed' | 'Continued' | 'Removed';
export type PilotDecision = 'cultivate' | 'evaluate' | 'list' | 'continue' | 'remove';
export type LedgerEntryKind = 'Investment' | 'Surcharge' | 'CapitalWithdrawn' | 'EquityTransferred';
export type LedgerEntryStatus = 'Recorded' | 'Checked' | 'Refused';
export type InvestmentPurpose = 'Equipment' | 'Premises' | 'Teachers' | 'Courses' | 'Apprentices' | 'JointSchool';
export type IndicatorEvidence = 'Agreement' | 'Invoice' | 'Class' | 'Document' | 'Booking';
export type IndicatorReportStatus = 'Entered' | 'Returned' | 'SignedOff';
export type ReviewCriterion = 'Cooperation' | 'Apprenticeship' | 'TrainingPlaces' | 'Investment' | 'Results';
export type ProgressLight = 'None' | 'Green' | 'Yellow' | 'Red';
export type ImportMode = 'DryRun' | 'All' | 'OnlyGood';
type Card = Pick<DeterminationDto, 'edition' | 'clauses' | 'facts' | 'lines' | 'findings'>;

/** A dated step of an enterprise, base or city. */
export interface DatedDecisionDto {
  status: string;
  on: string;
  byName: string;
  at: string;
  ground?: string | null;
}

export interface PilotEnterpriseDto extends AggregateDto<PilotEnterpriseStatus> {
  number: string;
  name: string;
  socialCreditCode: string;
  divisionId: string;
  divisionName: string;
  industry: string;
  partnerSchools: string;
  cooperation: string;
  cultivatingFrom?: string | null;
  decisions: DatedDecisionDto[];
}

export interface ApplyPilotDto {
  industry: string;
  partnerSchools: string;
  cooperation: string;
  partnerCodes: string[];
}

export interface GetPilotEnterprisesInput extends GetListInput {
  status?: PilotEnterpriseStatus | '';
  divisionId?: string;
}

export interface PilotCountDto {
  target?: number | null;
  inProgramme: number;
  byStatus: Record<PilotEnterpriseStatus, number>;
}

export interface ReviewScoreDto {
  criterion: ReviewCriterion;
  score: number;
  note?: string | null;
}

export interface YearlyReviewDto {
  id: string;
  year: number;
  total: number;
  scores: ReviewScoreDto[];
  conclusion: string;
  reviewedByName: string;
  reviewedAt: string;
}

export interface LedgerEntryDto {
  id: string;
  pilotEnterpriseId: string;
  enterpriseName: string;
  kind: LedgerEntryKind;
  purpose?: InvestmentPurpose | null;
  on: string;
  amount: string;
  reference: string;
  description: string;
  status: LedgerEntryStatus;
  recordedByName: string;
  recordedAt: string;
  checkedByName?: string | null;
  checkedAt?: string | null;
  checkNote?: string | null;
  attachments: AttachmentDto[];
}

export interface RecordEntryDto {
  kind: LedgerEntryKind;
  purpose?: InvestmentPurpose | null;
  on: string;
  amount: string;
  reference: string;
  description: string;
}

export interface GetLedgerInput extends GetListInput {
  pilotEnterpriseId?: string;
}

export interface PilotCreditYearDto {
  year: number;
  invested: string;
  surcharge: string;
  capitalWithdrawn: boolean;
  earned: string;
  used: string;
  carried: string;
  repay?: string | null;
  card: Card;
}

export interface PilotCreditDto {
  edition: NonNullable<DeterminationDto['edition']>;
  hash?: string | null;
  determinedAt?: string | null;
  cultivatingFrom: string;
  years: PilotCreditYearDto[];
}

export interface CreditTrialYearDto {
  year: number;
  invested: string;
  surcharge: string;
  capitalWithdrawn: boolean;
}

export interface IndicatorDto {
  code: string;
  name: string;
  definition: string;
  unit: string;
  period: 'Quarter' | 'Year';
  evidence: IndicatorEvidence;
  source: 'Entered' | 'TrainedInClasses' | 'CertifiedInClasses' | 'InvestmentLedger' | 'SharedResources';
  countsPersons: boolean;
}

export interface IndicatorRowDto {
  evidence: IndicatorEvidence;
  reference: string;
  on: string;
  quantity: number;
}

export interface IndicatorValueDto {
  indicator: IndicatorDto;
  reportId?: string | null;
  status?: IndicatorReportStatus | null;
  value?: number | null;
  yearTarget?: number | null;
  enteredByName?: string | null;
  signedOffByName?: string | null;
  returnReason?: string | null;
  rows: IndicatorRowDto[];
  attachments: AttachmentDto[];
}

export interface PlanTargetDto {
  indicator: string;
  year: number;
  target: number;
}

export interface PilotPlanDto {
  dueOn: string;
  version: number;
  firstYear?: number | null;
  goals?: string | null;
  postedOn?: string | null;
  postedByName?: string | null;
  postedLate: boolean;
  targets: PlanTargetDto[];
}

export interface PilotPeriodInput {
  year: number;
  quarter: number;
}
