import type { DeterminationDto } from '../subsidies/models';
import type { EditionRefDto } from './models';

/** Facts as a worked case writes them. */
export type Facts = Record<string, unknown>;

export interface WhatIfInput {
  editionId: string;
  overrides?: Record<string, unknown> | null;
  facts: Facts;
}

/** The proof card of a trial; it belongs to no line, no person and no decision. */
export interface WhatIfDto {
  training?: DeterminationDto | null;
  living?: DeterminationDto | null;
}

export interface WhatIfMeasureDto {
  id: string;
  nameZh: string;
  from: string;
  to: string;
  mode?: string | null;
  offersLivingAllowance: boolean;
  needsEnterprise: boolean;
  needsCost: boolean;
  method: string;
}

export interface WhatIfSwitchDto {
  id: string;
  clause: string;
  question: string;
  chosen: string;
  alternative?: string | null;
  path: string;
}

export interface WhatIfOptionsDto {
  edition: EditionRefDto;
  measures: WhatIfMeasureDto[];
  statuses: string[];
  enterpriseStatuses: string[];
  levels: string[];
  categories: string[];
  products: string[];
  certificates: string[];
  historyStates: string[];
  hukou: string[];
  slots: string[];
  modes: string[];
  consentGivers: string[];
  outcomes: string[];
  switches: WhatIfSwitchDto[];
  defaults: Facts;
}

export interface WhatIfCaseDto {
  id: string;
  title?: string | null;
  measure: string;
  facts: Facts;
  overrides?: Record<string, unknown> | null;
}
