import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type {
  AgreeAssistanceDto,
  PairedAssistanceDto,
  ResourceBookingDto,
  SchoolCoverageDto,
  SharedResourceDto,
  SharedResourceKind,
} from './works-models';

@Injectable({ providedIn: 'root' })
export class SharingService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getResources = (input: GetListInput & { kind?: SharedResourceKind | '' }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<SharedResourceDto>>(
      { method: 'GET', url: '/api/app/shared-resource', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  offer = (
    input: { kind: SharedResourceKind; name: string; description: string; openFrom: string; openUntil: string },
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<unknown, SharedResourceDto>(
      { method: 'POST', url: '/api/app/shared-resource', body: input },
      { apiName: this.apiName, ...config },
    );

  withdraw = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SharedResourceDto>(
      { method: 'POST', url: `/api/app/shared-resource/${id}/withdraw` },
      { apiName: this.apiName, ...config },
    );

  getBookings = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<ResourceBookingDto>>(
      { method: 'GET', url: '/api/app/resource-booking', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  book = (input: { resourceId: string; on: string; from: string; until: string; purpose: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ResourceBookingDto>(
      { method: 'POST', url: '/api/app/resource-booking', body: input },
      { apiName: this.apiName, ...config },
    );

  cancel = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ResourceBookingDto>(
      { method: 'POST', url: `/api/app/resource-booking/${id}/cancel` },
      { apiName: this.apiName, ...config },
    );

  stateUse = (id: string, hours: number, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ResourceBookingDto>(
      { method: 'POST', url: `/api/app/resource-booking/${id}/use`, body: { hours } },
      { apiName: this.apiName, ...config },
    );

  confirm = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ResourceBookingDto>(
      { method: 'POST', url: `/api/app/resource-booking/${id}/confirm` },
      { apiName: this.apiName, ...config },
    );

  getPairs = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<PairedAssistanceDto>>(
      { method: 'GET', url: '/api/app/paired-assistance' },
      { apiName: this.apiName, ...config },
    );

  agree = (input: AgreeAssistanceDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PairedAssistanceDto>(
      { method: 'POST', url: '/api/app/paired-assistance', body: input },
      { apiName: this.apiName, ...config },
    );

  reportMeasure = (id: string, input: { measureId: string; quantity: number; on: string; reference: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PairedAssistanceDto>(
      { method: 'POST', url: `/api/app/paired-assistance/${id}/report`, body: input },
      { apiName: this.apiName, ...config },
    );

  confirmMeasure = (id: string, measureId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PairedAssistanceDto>(
      { method: 'POST', url: `/api/app/paired-assistance/${id}/confirm`, body: { measureId } },
      { apiName: this.apiName, ...config },
    );

  getCoverage = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SchoolCoverageDto>({ method: 'GET', url: '/api/app/school-coverage' }, { apiName: this.apiName, ...config });
}
