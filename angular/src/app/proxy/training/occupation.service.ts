import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { OccupationDto } from './models';

@Injectable({ providedIn: 'root' })
export class OccupationService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<OccupationDto>>(
      { method: 'GET', url: '/api/app/occupation' },
      { apiName: this.apiName, ...config },
    );
}
