import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ReviewStep } from './models';
import type { GetReviewQueueInput, ReviewLoadDto, ReviewQueueDto, ReviewerDto } from './review.models';

@Injectable({ providedIn: 'root' })
export class ReviewDeskService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getQueue = (input: GetReviewQueueInput = {}, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ReviewQueueDto>(
      { method: 'GET', url: '/api/app/review-desk', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getLoad = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, { reviewers: ReviewLoadDto[] }>(
      { method: 'GET', url: '/api/app/review-desk/load' },
      { apiName: this.apiName, ...config },
    );

  getColleagues = (claimId: string, step: ReviewStep, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, { colleagues: ReviewerDto[] }>(
      { method: 'GET', url: `/api/app/review-desk/${claimId}/colleague`, params: { step } },
      { apiName: this.apiName, ...config },
    );

  take = (claimId: string, step: ReviewStep, takeOver = false, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, void>(
      { method: 'POST', url: `/api/app/review-desk/${claimId}/take`, body: { step, takeOver } },
      { apiName: this.apiName, ...config },
    );

  handOver = (claimId: string, step: ReviewStep, toUserId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, void>(
      { method: 'POST', url: `/api/app/review-desk/${claimId}/hand-over`, body: { step, toUserId } },
      { apiName: this.apiName, ...config },
    );

  giveBack = (claimId: string, step: ReviewStep, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, void>(
      { method: 'POST', url: `/api/app/review-desk/${claimId}/give-back`, body: { step } },
      { apiName: this.apiName, ...config },
    );
}
