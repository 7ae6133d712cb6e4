import type { EditionRefDto } from './models';

export interface FinderOptionDto {
  value: string;
  textKey?: string | null;
  text?: string | null;
  group?: string | null;
}

export interface FinderQuestionDto {
  id: string;
  textKey: string;
  helpKey: string;
  kind: 'choice' | 'yesno' | 'yearmonth';
  field: string;
  multiple: boolean;
  required: boolean;
  options: FinderOptionDto[];
  showIf?: { question: string; value: string } | null;
}

export interface FinderQuestionsDto {
  items: FinderQuestionDto[];
}

/** The answers, by the field that each question names. */
export type FinderInput = Record<string, string | string[] | boolean>;

export interface FinderReasonDto {
  findingCode?: string | null;
  clause: string;
  text: string;
}

export interface FinderResultDto {
  measure: string;
  nameZh: string;
  training: { eligible: boolean; note?: string | null; amountText?: string | null; illustrative: boolean; payee?: string | null };
  living: { eligible: boolean; perDay?: string | null; maxDays?: number | null; note?: string | null };
  reasons: FinderReasonDto[];
  evidence: string[];
}

export interface FinderClassDto {
  id: string;
  name: string;
  occupationName: string;
  level: string;
  measure: string;
  institutionName: string;
  divisionName: string;
  startOn: string;
  endOn: string;
  classHours: number;
  seatsLeft: number;
  slot: string;
  site: string;
}

export interface FinderDto {
  edition: EditionRefDto;
  results: FinderResultDto[];
  openClasses: FinderClassDto[];
  assumptions: string[];
}
