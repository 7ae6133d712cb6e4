import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ApplyPilotDto, GetPilotEnterprisesInput, PilotCountDto, PilotDecision, PilotEnterpriseDto, ReviewScoreDto, YearlyReviewDto } from './models';

@Injectable({ providedIn: 'root' })
export class PilotEnterpriseService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetPilotEnterprisesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PilotEnterpriseDto>>(
      { method: 'GET', url: '/api/app/pilot-enterprise', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getCount = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCountDto>(
      { method: 'GET', url: '/api/app/pilot-enterprise/count' },
      { apiName: this.apiName, ...config },
    );

  getMine = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotEnterpriseDto | null>(
      { method: 'GET', url: '/api/app/pilot-enterprise/mine' },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotEnterpriseDto>(
      { method: 'GET', url: `/api/app/pilot-enterprise/${id}` },
      { apiName: this.apiName, ...config },
    );

  apply = (input: ApplyPilotDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotEnterpriseDto>(
      { method: 'POST', url: '/api/app/pilot-enterprise', body: input },
      { apiName: this.apiName, ...config },
    );

  decide = (id: string, decision: PilotDecision, input: { on: string; ground: string | null }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotEnterpriseDto>(
      { method: 'POST', url: `/api/app/pilot-enterprise/${id}/${decision}`, body: input },
      { apiName: this.apiName, ...config },
    );

  getReviews = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<YearlyReviewDto>>(
      { method: 'GET', url: `/api/app/pilot-enterprise/${id}/review` },
      { apiName: this.apiName, ...config },
    );

  review = (id: string, input: { year: number; conclusion: string; scores: ReviewScoreDto[] }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, YearlyReviewDto>(
      { method: 'POST', url: `/api/app/pilot-enterprise/${id}/review`, body: input },
      { apiName: this.apiName, ...config },
    );
}
