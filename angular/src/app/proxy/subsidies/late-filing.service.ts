import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { FilingWindowDto, GetLateFilingsInput, LateFilingDto } from './review.models';

@Injectable({ providedIn: 'root' })
export class LateFilingService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetLateFilingsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<LateFilingDto>>(
      { method: 'GET', url: '/api/app/late-filing', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getWindow = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, FilingWindowDto>(
      { method: 'GET', url: `/api/app/late-filing/window/${classId}` },
      { apiName: this.apiName, ...config },
    );

  getOwnWindow = (lineId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, FilingWindowDto>(
      { method: 'GET', url: `/api/app/late-filing/mine/${lineId}/window` },
      { apiName: this.apiName, ...config },
    );

  request = (input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LateFilingDto>(
      { method: 'POST', url: '/api/app/late-filing', body: input },
      { apiName: this.apiName, ...config },
    );

  decide = (id: string, admit: boolean, note?: string, concurrencyStamp?: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LateFilingDto>(
      { method: 'POST', url: `/api/app/late-filing/${id}/decide`, body: { admit, note, concurrencyStamp } },
      { apiName: this.apiName, ...config },
    );
}
