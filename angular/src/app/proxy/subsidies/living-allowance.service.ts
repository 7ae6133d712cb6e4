import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { LivingAllowanceDto } from './models';

@Injectable({ providedIn: 'root' })
export class LivingAllowanceService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getMine = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<LivingAllowanceDto>>(
      { method: 'GET', url: '/api/app/living-allowance/mine' },
      { apiName: this.apiName, ...config },
    );

  confirm = (lineId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LivingAllowanceDto>(
      { method: 'POST', url: `/api/app/living-allowance/${lineId}/confirm` },
      { apiName: this.apiName, ...config },
    );

  refuse = (lineId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LivingAllowanceDto>(
      { method: 'POST', url: `/api/app/living-allowance/${lineId}/refuse` },
      { apiName: this.apiName, ...config },
    );
}
