import type { AggregateDto, AttachmentDto, GetListInput } from '../models';
import type { DatedDecisionDto, LedgerEntryStatus } from './models';

export type PilotBaseStatus = 'Proposed' | 'Approved' | 'Funded' | 'UnderConstruction' | 'Accepted' | 'InUse' | 'Suspended';
export type PilotCityStatus = 'Candidate' | 'Submitted' | 'Approved' | 'NotApproved' | 'Closed';
export type FundingSource = 'CentralBudget' | 'RegionalBudget' | 'LocalBudget' | 'OwnFunds' | 'EnterpriseFunds';
export type MilestoneOwner = 'pilot-enterprise' | 'pilot-base' | 'pilot-city';
export type MilestoneState = 'Planned' | 'Running' | 'Done' | 'Late';
export type SharedResourceKind = 'Equipment' | 'Venue' | 'Teacher' | 'Course';
export type BookingStatus = 'Booked' | 'UseStated' | 'Confirmed' | 'Cancelled';
export type AssistanceMeasureKind = 'Teachers' | 'Courses' | 'Equipment' | 'Management' | 'Exchange';
export type AssistanceMeasureState = 'Agreed' | 'Late' | 'Reported' | 'Confirmed';

export interface PilotBaseDto extends AggregateDto<PilotBaseStatus> {
  number: string;
  name: string;
  builderName: string;
  partnerName?: string | null;
  trade: string;
  divisionId: string;
  divisionName: string;
  next: PilotBaseStatus[];
  plannedPlaces: number;
  acceptedPlaces?: number | null;
  budget: string;
  spentRecorded: string;
  spentChecked: string;
  left: string;
  delayDays?: number | null;
  decisions: DatedDecisionDto[];
  funding: { source: FundingSource; on: string; amount: string; reference: string; byName: string }[];
  occupancy: BaseOccupancyDto[];
}

export interface BaseOccupancyDto {
  year: number;
  quarter: number;
  places: number;
  openDays: number;
  usedPlaceDays: number;
  rate: number;
  reference: string;
  byName: string;
}

export interface BaseSpendingDto {
  id: string;
  source: FundingSource;
  on: string;
  amount: string;
  reference: string;
  purpose: string;
  status: LedgerEntryStatus;
  recordedByName: string;
  checkedByName?: string | null;
  checkNote?: string | null;
  attachments: AttachmentDto[];
}

export interface GetPilotBasesInput extends GetListInput {
  status?: PilotBaseStatus | '';
}

export interface ProposeBaseDto {
  name: string;
  builderName: string;
  trade: string;
  plannedPlaces: number;
  divisionId: string | null;
  partnerCode: string | null;
}

/** A step of a base or city; places only with the acceptance of a base. */
export interface StepDto {
  status: string;
  on: string;
  ground: string | null;
  acceptedPlaces?: number | null;
}

export interface MilestoneDto {
  code: string;
  name: string;
  plannedFrom: string;
  plannedTo: string;
  after: string[];
  startedOn?: string | null;
  endedOn?: string | null;
  forecastFrom: string;
  forecastTo: string;
  slackDays: number;
  isCritical: boolean;
  delayDays: number;
  state: MilestoneState;
  reference?: string | null;
  reportedByName?: string | null;
}

export interface MilestonePlanDto {
  ownerId: string;
  ownerName: string;
  version: number;
  firstEnd?: string | null;
  plannedEnd?: string | null;
  forecastEnd?: string | null;
  delayDays: number;
  reason?: string | null;
  plannedByName?: string | null;
  milestones: MilestoneDto[];
}

export interface PlanMilestoneDto {
  code: string;
  name: string;
  from: string;
  to: string;
  after: string[];
}

export interface PilotCityDto extends AggregateDto<PilotCityStatus> {
  divisionId: string;
  divisionName: string;
  next: PilotCityStatus[];
  met: number;
  asked: number;
  delayDays?: number | null;
  decisions: DatedDecisionDto[];
}

export interface CityReadinessDto {
  code: string;
  kind: 'Document' | 'Enterprises' | 'Plans' | 'Bases' | 'Investment' | 'SharedHours' | 'Pairs';
  name: string;
  rule: string;
  met: boolean;
  value: number;
  missing: number;
  rows: { label: string; on?: string | null; quantity: number; route?: string | null; file?: AttachmentDto | null }[];
}

export interface SharedResourceDto {
  id: string;
  kind: SharedResourceKind;
  name: string;
  description: string;
  ownerName: string;
  divisionName: string;
  openFrom: string;
  openUntil: string;
  isOwn: boolean;
  taken: { on: string; from: string; until: string }[];
}

export interface ResourceBookingDto {
  id: string;
  resourceName: string;
  kind: SharedResourceKind;
  providerName: string;
  bookerName: string;
  purpose: string;
  on: string;
  from: string;
  until: string;
  hours: number;
  usedHours?: number | null;
  status: BookingStatus;
  isProvider: boolean;
  isBooker: boolean;
}

export interface AssistanceMeasureDto {
  id: string;
  kind: AssistanceMeasureKind;
  text: string;
  unit: string;
  agreed: number;
  dueOn: string;
  result?: number | null;
  resultOn?: string | null;
  resultReference?: string | null;
  reportedByName?: string | null;
  confirmedByName?: string | null;
  state: AssistanceMeasureState;
}

export interface PairedAssistanceDto {
  id: string;
  helperName: string;
  receiverName: string;
  divisionName: string;
  reference: string;
  agreedOn: string;
  measures: AssistanceMeasureDto[];
}

export interface AgreeAssistanceDto {
  helperName: string;
  receiverCode: string;
  reference: string;
  agreedOn: string;
  measures: { kind: AssistanceMeasureKind; text: string; unit: string; agreed: number; dueOn: string }[];
}

export interface SchoolCoverageDto {
  prefectures: { divisionId: string; name: string; covered: number; counties: number }[];
  counties: { divisionId: string; code: string; name: string; prefectureId: string; schools: string[]; isCovered: boolean }[];
}

export interface WorkFigureDto {
  figure: string;
  value: number;
  isMoney: boolean;
  rows: { label: string; on?: string | null; quantity: number; route: string }[];
}
