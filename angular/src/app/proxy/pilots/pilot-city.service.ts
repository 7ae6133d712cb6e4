import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { CityReadinessDto, PilotCityDto, StepDto } from './works-models';

@Injectable({ providedIn: 'root' })
export class PilotCityService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<PilotCityDto>>({ method: 'GET', url: '/api/app/pilot-city' }, { apiName: this.apiName, ...config });

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCityDto>({ method: 'GET', url: `/api/app/pilot-city/${id}` }, { apiName: this.apiName, ...config });

  getReadiness = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<CityReadinessDto>>(
      { method: 'GET', url: `/api/app/pilot-city/${id}/readiness` },
      { apiName: this.apiName, ...config },
    );

  name = (divisionId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCityDto>(
      { method: 'POST', url: '/api/app/pilot-city', body: { divisionId } },
      { apiName: this.apiName, ...config },
    );

  decide = (id: string, input: StepDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCityDto>(
      { method: 'POST', url: `/api/app/pilot-city/${id}/decide`, body: input },
      { apiName: this.apiName, ...config },
    );

  addEvidence = (id: string, body: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<CityReadinessDto>>(
      { method: 'POST', url: `/api/app/pilot-city/${id}/evidence`, body },
      { apiName: this.apiName, ...config },
    );
}
