import type {
  AssistanceMeasureKind,
  FundingSource,
  IndicatorEvidence,
  InvestmentPurpose,
  LedgerEntryKind,
  PilotBaseStatus,
  ProgressLight,
  ReviewCriterion,
  SharedResourceKind,
} from '@proxy/pilots';

export const LEDGER_KINDS: LedgerEntryKind[] = ['Investment', 'Surcharge', 'CapitalWithdrawn', 'EquityTransferred'];
export const PURPOSES: InvestmentPurpose[] = ['Equipment', 'Premises', 'Teachers', 'Courses', 'Apprentices', 'JointSchool'];
export const EVIDENCE: IndicatorEvidence[] = ['Agreement', 'Invoice', 'Class', 'Document'];
export const CRITERIA: ReviewCriterion[] = ['Cooperation', 'Apprenticeship', 'TrainingPlaces', 'Investment', 'Results'];

/** Tone of a traffic light; the word stands beside it. */
export const LIGHT_TONES: Record<ProgressLight, string> = { None: 'mute', Green: 'ok', Yellow: 'wait', Red: 'bad' };

/** The quarter of a day, and the years one may look at. */
export function quarterOf(day: string): number {
  return day ? Math.ceil(Number(day.slice(5, 7)) / 3) : 1;
}

export function yearsUpTo(day: string): number[] {
  const year = day ? Number(day.slice(0, 4)) : 2020;
  return [year, year - 1, year - 2].filter(one => one >= 2019);
}

/** Quantities with separators and at most two decimals; never money that is computed here. */
export function formatQuantity(value: number | null | undefined): string {
  return value == null ? '—' : value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

export const BASE_STATUSES: PilotBaseStatus[] = ['Proposed', 'Approved', 'Funded', 'UnderConstruction', 'Accepted', 'InUse', 'Suspended'];
export const FUNDING_SOURCES: FundingSource[] = ['CentralBudget', 'RegionalBudget', 'LocalBudget', 'OwnFunds', 'EnterpriseFunds'];
export const RESOURCE_KINDS: SharedResourceKind[] = ['Equipment', 'Venue', 'Teacher', 'Course'];
export const MEASURE_KINDS: AssistanceMeasureKind[] = ['Teachers', 'Courses', 'Equipment', 'Management', 'Exchange'];
