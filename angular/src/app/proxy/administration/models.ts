import type { EntityDto } from '@abp/ng.core';

export type DivisionLevel = 'Region' | 'Prefecture' | 'County';

export interface DivisionDto extends EntityDto<string> {
  code: string;
  name: string;
  level: DivisionLevel;
  parentId?: string | null;
}

export interface BusinessClockDto {
  today: string;
  now: string;
  movable: boolean;
}

export interface WorkQueueItemDto {
  kind: string;
  id: string;
  number?: string | null;
  title: string;
  subtitle?: string | null;
  /** Key of the word that tells apart what waits under one title. */
  topic?: string | null;
  divisionName?: string | null;
  submittedAt?: string | null;
  dueOn?: string | null;
  status: string;
  /** An Angular path. */
  route: string;
}

export interface WorkQueueDto {
  items: WorkQueueItemDto[];
  counts: Record<string, number>;
}
