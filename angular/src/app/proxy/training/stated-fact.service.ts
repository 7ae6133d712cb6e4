import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetStatedFactsInput, StatedFactReviewDto, VerifyFactDto } from './models';

@Injectable({ providedIn: 'root' })
export class StatedFactService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, StatedFactReviewDto>(
      { method: 'GET', url: `/api/app/stated-fact/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetStatedFactsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<StatedFactReviewDto>>(
      { method: 'GET', url: '/api/app/stated-fact', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  verify = (id: string, input: VerifyFactDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, StatedFactReviewDto>(
      { method: 'POST', url: `/api/app/stated-fact/${id}/verify`, body: input },
      { apiName: this.apiName, ...config },
    );

  refuse = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, StatedFactReviewDto>(
      { method: 'POST', url: `/api/app/stated-fact/${id}/refuse`, body: { reason } },
      { apiName: this.apiName, ...config },
    );
}
