import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttachmentDto } from '../models';
import type { BaseSpendingDto, FundingSource, GetPilotBasesInput, PilotBaseDto, ProposeBaseDto, StepDto } from './works-models';

@Injectable({ providedIn: 'root' })
export class PilotBaseService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetPilotBasesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PilotBaseDto>>(
      { method: 'GET', url: '/api/app/pilot-base', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotBaseDto>({ method: 'GET', url: `/api/app/pilot-base/${id}` }, { apiName: this.apiName, ...config });

  propose = (input: ProposeBaseDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotBaseDto>(
      { method: 'POST', url: '/api/app/pilot-base', body: input },
      { apiName: this.apiName, ...config },
    );

  decide = (id: string, input: StepDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotBaseDto>(
      { method: 'POST', url: `/api/app/pilot-base/${id}/decide`, body: input },
      { apiName: this.apiName, ...config },
    );

  grant = (id: string, input: { source: FundingSource; on: string; amount: string; reference: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotBaseDto>(
      { method: 'POST', url: `/api/app/pilot-base/${id}/funding`, body: input },
      { apiName: this.apiName, ...config },
    );

  reportOccupancy = (
    id: string,
    input: { year: number; quarter: number; openDays: number; usedPlaceDays: number; reference: string },
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<unknown, PilotBaseDto>(
      { method: 'PUT', url: `/api/app/pilot-base/${id}/occupancy`, body: input },
      { apiName: this.apiName, ...config },
    );

  getSpendings = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<BaseSpendingDto>>(
      { method: 'GET', url: `/api/app/pilot-base/${id}/spending` },
      { apiName: this.apiName, ...config },
    );

  spend = (
    id: string,
    input: { source: FundingSource; on: string; amount: string; reference: string; purpose: string },
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<unknown, ListResultDto<BaseSpendingDto>>(
      { method: 'POST', url: `/api/app/pilot-base/${id}/spending`, body: input },
      { apiName: this.apiName, ...config },
    );

  addVoucher = (spendingId: string, body: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttachmentDto>(
      { method: 'POST', url: `/api/app/base-spending/${spendingId}/attachment`, body },
      { apiName: this.apiName, ...config },
    );

  check = (spendingId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<BaseSpendingDto>>(
      { method: 'POST', url: `/api/app/base-spending/${spendingId}/check`, body: {} },
      { apiName: this.apiName, ...config },
    );

  refuse = (spendingId: string, note: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<BaseSpendingDto>>(
      { method: 'POST', url: `/api/app/base-spending/${spendingId}/refuse`, body: { note } },
      { apiName: this.apiName, ...config },
    );
}
