import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { PilotPeriodInput } from './models';
import type {
  FreezeDto,
  GetProgressRowsInput,
  PilotReportDto,
  PilotSnapshotDto,
  PilotSummaryDto,
  ProgressDto,
  ProgressRowsDto,
} from './progress-models';
import type { GetListInput } from '../models';
import type { WorkFigureDto } from './works-models';

@Injectable({ providedIn: 'root' })
export class PilotProgressService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (input: PilotPeriodInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ProgressDto>(
      { method: 'GET', url: '/api/app/pilot-progress', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getRows = (input: GetProgressRowsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ProgressRowsDto>(
      { method: 'GET', url: '/api/app/pilot-progress/rows', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getWorks = (input: PilotPeriodInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<WorkFigureDto>>(
      { method: 'GET', url: '/api/app/pilot-progress/works', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getSnapshots = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PilotSnapshotDto>>(
      { method: 'GET', url: '/api/app/pilot-snapshot', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getSnapshot = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotReportDto>(
      { method: 'GET', url: `/api/app/pilot-snapshot/${id}` },
      { apiName: this.apiName, ...config },
    );

  freeze = (input: FreezeDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotSnapshotDto>(
      { method: 'POST', url: '/api/app/pilot-snapshot', body: input },
      { apiName: this.apiName, ...config },
    );

  getSummaries = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<PilotSummaryDto>>(
      { method: 'GET', url: '/api/app/pilot-summary' },
      { apiName: this.apiName, ...config },
    );
}
