import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { BusinessClockDto } from './models';

@Injectable({ providedIn: 'root' })
export class BusinessClockService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, BusinessClockDto>(
      { method: 'GET', url: '/api/app/business-clock' },
      { apiName: this.apiName, ...config },
    );
}
