import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { EditionRefDto } from '../policy-editions/models';
import type { MeasureDto } from './models';

@Injectable({ providedIn: 'root' })
export class MeasureService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<MeasureDto> & { edition?: EditionRefDto | null }>(
      { method: 'GET', url: '/api/app/measure' },
      { apiName: this.apiName, ...config },
    );
}
