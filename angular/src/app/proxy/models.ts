import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface HistoryEntryDto {
  at: string;
  byName: string;
  action: string;
  reason?: string | null;
}

export interface ReasonDto {
  code: string;
  text?: string | null;
}

export interface AttachmentDto extends EntityDto<string> {
  kind: string;
  fileName: string;
  contentType: string;
  size: number;
  createdAt: string;
}

/** What every aggregate carries besides its own fields. */
export interface AggregateDto<TStatus extends string> extends EntityDto<string> {
  concurrencyStamp: string;
  status: TStatus;
  history?: HistoryEntryDto[];
}

export interface GetListInput extends PagedAndSortedResultRequestDto {
  filter?: string;
}

export interface ReturnReasonDto {
  code: string;
}
