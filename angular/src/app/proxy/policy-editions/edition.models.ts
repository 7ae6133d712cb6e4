import type { GetListInput } from '../models';

export type EditionStatus = 'Draft' | 'Scheduled' | 'Published' | 'Withdrawn';

export interface FaultDto {
  line: number;
  column: number;
  path: string;
  code: string;
  message: string;
  detail: string;
}

export interface GateDto {
  cases: number;
  equal: number;
  different: number;
  passed: boolean;
  at?: string | null;
}

export interface EditionDto {
  id: string;
  number?: string | null;
  packId: string;
  version: string;
  label: string;
  divisionId: string;
  divisionName: string;
  status: EditionStatus;
  contentHash?: string | null;
  inForceFrom?: string | null;
  inForceTo?: string | null;
  createdByName?: string | null;
  editedByNames: string[];
  writtenByMe: boolean;
  publishedByName?: string | null;
  publishedAt?: string | null;
  illustrative: boolean;
  basedOnId?: string | null;
  faults: FaultDto[];
  gate?: GateDto | null;
  withdrawReason?: string | null;
  withdrawnByName?: string | null;
  withdrawnAt?: string | null;
  concurrencyStamp?: string | null;
}

export interface GetEditionsInput extends GetListInput {
  status?: EditionStatus | '';
}

export interface EditionTextDto {
  text: string;
}

export interface FormParameterDto {
  name: string;
  path: string;
  type: string;
  unit?: string | null;
  value?: string | null;
  basis?: string | null;
  ref?: string | null;
  labelKey: string;
}

export interface FormRowDto {
  path?: string | null;
  values: Record<string, string | null>;
}

export type AmountList = 'standardTable' | 'products' | 'classHourRates' | 'livingAllowance';

export interface FormEventDto {
  id: string;
  path: string;
  date?: string | null;
  basis?: string | null;
  note?: string | null;
}

export interface FormInterpretationDto {
  id: string;
  clause?: string | null;
  question: string;
  chosen?: string | null;
  alternative?: string | null;
  parameter?: string | null;
  current?: string | null;
  note?: string | null;
}

export interface FormMeasureDto {
  id: string;
  path?: string | null;
  nameZh: string;
  from?: string | null;
  to?: string | null;
  periodTest?: string | null;
}

export interface EditionFormDto {
  parameters: FormParameterDto[];
  amounts: Record<AmountList, FormRowDto[]>;
  events: FormEventDto[];
  interpretations: FormInterpretationDto[];
  measures: FormMeasureDto[];
}

/** A value as the pack's file holds it; money and ratios are text. */
export type FormValue = string | number | boolean | null;

export interface FormChangeDto {
  path: string;
  value: FormValue;
}

export interface CompareRowDto {
  path: string;
  left?: string | null;
  right?: string | null;
  changed: boolean;
  clause?: string | null;
}

export interface CaseDifferenceDto {
  field: string;
  expected?: string | null;
  got?: string | null;
  line: number;
}

export interface CheckedCaseDto {
  id: string;
  title?: string | null;
  kind: 'calculation' | 'publicity' | 'taxCredit';
  passed: boolean;
  differences: CaseDifferenceDto[];
}

export interface CheckDto {
  cases: CheckedCaseDto[];
  passed: boolean;
  equal: number;
  different: number;
  faults: FaultDto[];
}

export interface CreateDraftDto {
  basedOnId: string;
  label: string;
  divisionId?: string | null;
}

export interface PublishEditionDto {
  inForceFrom: string;
  inForceTo?: string | null;
  concurrencyStamp?: string | null;
}
