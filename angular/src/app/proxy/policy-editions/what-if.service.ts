import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { WhatIfCaseDto, WhatIfDto, WhatIfInput, WhatIfOptionsDto } from './what-if.models';

@Injectable({ providedIn: 'root' })
export class WhatIfService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  ask = (input: WhatIfInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, WhatIfDto>(
      { method: 'POST', url: '/api/app/what-if', body: input },
      { apiName: this.apiName, ...config },
    );

  getOptions = (editionId?: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, WhatIfOptionsDto>(
      { method: 'GET', url: '/api/app/what-if/options', params: { editionId } },
      { apiName: this.apiName, ...config },
    );

  getCases = (editionId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<WhatIfCaseDto>>(
      { method: 'GET', url: `/api/app/policy-edition/${editionId}/trial-case` },
      { apiName: this.apiName, ...config },
    );
}
