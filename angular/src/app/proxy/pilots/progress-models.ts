import type { IndicatorRowDto, PilotEnterpriseStatus, PilotPeriodInput, ProgressLight } from './models';

export interface ProgressFigureDto {
  indicator: string;
  name: string;
  unit: string;
  definition: string;
  value: number;
  previous: number;
  yearToDate: number;
  dueByNow?: number | null;
  light: ProgressLight;
  rows: number;
  quarters: number[];
}

export interface ProgressDivisionDto {
  divisionId: string;
  code: string;
  name: string;
  level: 'Region' | 'Prefecture' | 'County';
  pilots: number;
  values: Record<string, number>;
}

export interface ProgressPilotDto {
  id: string;
  name: string;
  divisionName: string;
  partnerSchools: string;
  status: PilotEnterpriseStatus;
  values: Record<string, number>;
  yearTargets: Record<string, number>;
  light: ProgressLight;
  investedRecorded: string;
  investedChecked: string;
  creditUsed: string;
  creditCarried: string;
}

export interface ProgressDto {
  year: number;
  quarter: number;
  pilots: Record<PilotEnterpriseStatus, number>;
  creditUsed: string;
  indicators: ProgressFigureDto[];
  divisions: ProgressDivisionDto[];
  enterprises: ProgressPilotDto[];
}

export interface GetProgressRowsInput extends PilotPeriodInput {
  divisionId?: string;
  pilotEnterpriseId?: string;
  indicator?: string;
}

export interface ProgressRowDto extends IndicatorRowDto {
  pilotEnterpriseId: string;
  enterpriseName: string;
  indicator: string;
  quarter: number;
}

export interface ProgressRowsDto {
  sum: number;
  rows: ProgressRowDto[];
}

export interface FreezeDto extends PilotPeriodInput {
  divisionId: string;
  progress: string;
  problems: string;
  nextSteps: string;
  publish: boolean;
}

export interface PilotSnapshotDto extends PilotPeriodInput {
  id: string;
  divisionId: string;
  divisionName: string;
  digest: string;
  isPublic: boolean;
  frozenByName: string;
  frozenAt: string;
}

export interface ReportCellDto {
  value?: number | null;
  hidden: boolean;
}

export interface ReportIndicatorDto {
  code: string;
  nameZh: string;
  nameEn: string;
  unitZh: string;
  unitEn: string;
  total: ReportCellDto;
  previous?: ReportCellDto | null;
  light: ProgressLight;
}

export interface ReportWorkDto {
  code: string;
  value: number;
  isMoney: boolean;
}

export interface ReportLineDto {
  entityId: string;
  name: string;
  cells: Record<string, ReportCellDto>;
}

export interface PilotReportDto extends PilotPeriodInput {
  id: string;
  divisionName: string;
  frozenByName: string;
  frozenAt: string;
  digest: string;
  narrative: { progress: string; problems: string; nextSteps: string };
  indicators: ReportIndicatorDto[];
  works: ReportWorkDto[];
  pilots: Record<PilotEnterpriseStatus, number>;
  invested: string;
  creditUsed: string;
  divisions: ReportLineDto[];
  enterprises: { line: ReportLineDto; divisionName: string; status: PilotEnterpriseStatus; creditUsed: string }[];
}

export interface PilotSummaryDto extends PilotPeriodInput {
  divisionName: string;
  digest: string;
  frozenAt: string;
  pilots: Record<PilotEnterpriseStatus, number>;
  indicators: ReportIndicatorDto[];
  works: ReportWorkDto[];
  invested?: string | null;
}

export interface ImportResultDto {
  rows: number;
  good: number;
  saved: number;
  faults: { row: number; column: string; message: string }[];
}
