import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ClaimDto, ClaimPartDto, GetClaimsInput, HoldLinesInput, ReviewInput } from './models';
import type { OverrideCheckInput } from './review.models';

/** A request that the browser finishes after its tab is closed. ABP hands unknown options on to Angular, whose fetch backend takes this one. */
function outliving<T>(request: Rest.Request<T>, keepalive: boolean): Rest.Request<T> & { keepalive?: boolean } {
  return keepalive ? { ...request, keepalive } : request;
}

@Injectable({ providedIn: 'root' })
export class SubsidyClaimService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'GET', url: `/api/app/subsidy-claim/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetClaimsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<ClaimDto>>(
      { method: 'GET', url: '/api/app/subsidy-claim', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  create = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: '/api/app/subsidy-claim', body: { classId } },
      { apiName: this.apiName, ...config },
    );

  refresh = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/refresh`, body: {} },
      { apiName: this.apiName, ...config },
    );

  determinePart = (id: string, after?: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimPartDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/determine-part`, body: { after } },
      { apiName: this.apiName, ...config },
    );

  submit = (id: string, lineIds?: string[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/submit`, body: { lineIds } },
      { apiName: this.apiName, ...config },
    );

  withdraw = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/withdraw`, body: {} },
      { apiName: this.apiName, ...config },
    );

  withdrawLines = (id: string, lineIds: string[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/withdraw-lines`, body: { lineIds } },
      { apiName: this.apiName, ...config },
    );

  holdLines = (id: string, input: HoldLinesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/hold-lines`, body: input },
      { apiName: this.apiName, ...config },
    );

  firstReview = (id: string, input: ReviewInput, keepalive = false, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      outliving({ method: 'POST', url: `/api/app/subsidy-claim/${id}/first-review`, body: input }, keepalive),
      { apiName: this.apiName, ...config },
    );

  secondReview = (id: string, input: ReviewInput, keepalive = false, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      outliving({ method: 'POST', url: `/api/app/subsidy-claim/${id}/second-review`, body: input }, keepalive),
      { apiName: this.apiName, ...config },
    );

  prefectureReview = (id: string, input: ReviewInput, keepalive = false, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      outliving({ method: 'POST', url: `/api/app/subsidy-claim/${id}/prefecture-review`, body: input }, keepalive),
      { apiName: this.apiName, ...config },
    );

  overrideCheck = (id: string, lineId: string, input: OverrideCheckInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      { method: 'POST', url: `/api/app/subsidy-claim/${id}/line/${lineId}/override-check`, body: input },
      { apiName: this.apiName, ...config },
    );

  approvePayment = (id: string, keepalive = false, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClaimDto>(
      outliving({ method: 'POST', url: `/api/app/subsidy-claim/${id}/approve-payment`, body: {} }, keepalive),
      { apiName: this.apiName, ...config },
    );
}
