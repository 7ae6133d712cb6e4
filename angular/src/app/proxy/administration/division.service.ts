import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { DivisionDto } from './models';

@Injectable({ providedIn: 'root' })
export class DivisionService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<DivisionDto>>(
      { method: 'GET', url: '/api/app/division' },
      { apiName: this.apiName, ...config },
    );
}
