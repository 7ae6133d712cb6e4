import type { GetListInput } from '../models';
import type { ClaimKind } from './models';

export type ReplayStatus = 'Queued' | 'Running' | 'Completed' | 'Cancelled' | 'Failed';

export interface ReplayDto {
  id: string;
  status: ReplayStatus;
  editionId: string;
  editionLabel: string;
  contentHash: string;
  divisionId: string;
  divisionName: string;
  year: number;
  total: number;
  done: number;
  requestedByName?: string | null;
  requestedAt: string;
  startedAt?: string | null;
  finishedAt?: string | null;
  failure?: string | null;
}

export interface RequestReplayDto {
  editionId: string;
  divisionId?: string | null;
  year: number;
}

/** A sum; without numbers when it is hidden. */
export interface ReplaySumDto {
  lines?: number | null;
  before?: string | null;
  after?: string | null;
  gain?: string | null;
  loss?: string | null;
  changed?: number | null;
  suppressed: boolean;
}

export interface ReplayTotalsDto extends ReplaySumDto {
  unchanged?: number | null;
  gaining?: number | null;
  losing?: number | null;
  unanswered: number;
}

export interface ReplayCellDto extends ReplaySumDto {
  key: string;
  name?: string | null;
}

export interface ReplayResultDto {
  totals: ReplayTotalsDto;
  byMeasure: ReplayCellDto[];
  byGroup: ReplayCellDto[];
  byDivision: ReplayCellDto[];
  byKind: ReplayCellDto[];
}

export interface ReplayLineDto {
  lineId: string;
  claimId: string;
  kind: ClaimKind;
  measure: string;
  divisionName: string;
  className: string;
  before: string;
  after?: string | null;
  difference: string;
  eligibleBefore: boolean;
  eligibleAfter: boolean;
  reasons: string[];
}

export type ReplayDirection = 'Gain' | 'Loss' | 'Unanswered';

export interface GetReplayLinesInput extends GetListInput {
  direction?: ReplayDirection | '';
  measure?: string;
}
