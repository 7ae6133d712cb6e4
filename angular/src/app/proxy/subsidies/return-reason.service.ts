import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ReturnReasonDto } from '../models';

@Injectable({ providedIn: 'root' })
export class ReturnReasonService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<ReturnReasonDto>>(
      { method: 'GET', url: '/api/app/return-reason' },
      { apiName: this.apiName, ...config },
    );
}
