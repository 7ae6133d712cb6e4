import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ConsentFormDto } from './models';

@Injectable({ providedIn: 'root' })
export class ConsentService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getCurrent = (purpose: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ConsentFormDto>(
      { method: 'GET', url: '/api/app/consent/current', params: { purpose } },
      { apiName: this.apiName, ...config },
    );
}
