import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { IndicatorDto, IndicatorRowDto, IndicatorValueDto, PilotPeriodInput, PilotPlanDto, PlanTargetDto } from './models';
import type { AttachmentDto } from '../models';

@Injectable({ providedIn: 'root' })
export class PilotIndicatorService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getCatalogue = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<IndicatorDto>>(
      { method: 'GET', url: '/api/app/pilot-indicator' },
      { apiName: this.apiName, ...config },
    );

  getPlan = (pilotId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotPlanDto>(
      { method: 'GET', url: `/api/app/pilot-enterprise/${pilotId}/plan` },
      { apiName: this.apiName, ...config },
    );

  postPlan = (pilotId: string, input: { firstYear: number; goals: string; targets: PlanTargetDto[] }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotPlanDto>(
      { method: 'POST', url: `/api/app/pilot-enterprise/${pilotId}/plan`, body: input },
      { apiName: this.apiName, ...config },
    );

  getValues = (pilotId: string, input: PilotPeriodInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<IndicatorValueDto>>(
      { method: 'GET', url: `/api/app/pilot-enterprise/${pilotId}/indicator`, params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  enter = (pilotId: string, input: PilotPeriodInput & { indicator: string; rows: IndicatorRowDto[] }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<IndicatorValueDto>>(
      { method: 'PUT', url: `/api/app/pilot-enterprise/${pilotId}/indicator`, body: input },
      { apiName: this.apiName, ...config },
    );

  addAttachment = (id: string, input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttachmentDto>(
      { method: 'POST', url: `/api/app/pilot-indicator/${id}/attachment`, body: input },
      { apiName: this.apiName, ...config },
    );

  signOff = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<IndicatorValueDto>>(
      { method: 'POST', url: `/api/app/pilot-indicator/${id}/sign-off`, body: {} },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<IndicatorValueDto>>(
      { method: 'POST', url: `/api/app/pilot-indicator/${id}/return`, body: { reason } },
      { apiName: this.apiName, ...config },
    );
}
