import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetPilotEnterprisesInput, PilotCountDto, PilotEnterpriseDto } from './models';

@Injectable({ providedIn: 'root' })
export class PilotEnterpriseService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetPilotEnterprisesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PilotEnterpriseDto>>(
      { method: 'GET', url: '/api/app/pilot-enterprise', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getCount = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCountDto>(
      { method: 'GET', url: '/api/app/pilot-enterprise/count' },
      { apiName: this.apiName, ...config },
    );
}
