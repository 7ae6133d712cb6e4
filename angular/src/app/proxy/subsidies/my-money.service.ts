import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MyMoneyDto } from './models';

@Injectable({ providedIn: 'root' })
export class MyMoneyService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, MyMoneyDto>({ method: 'GET', url: '/api/app/my-money' }, { apiName: this.apiName, ...config });
}
