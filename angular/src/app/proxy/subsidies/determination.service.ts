import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { DeterminationDto } from './models';

@Injectable({ providedIn: 'root' })
export class DeterminationService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getLine = (lineId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, DeterminationDto>(
      { method: 'GET', url: `/api/app/determination/line/${lineId}` },
      { apiName: this.apiName, ...config },
    );
}
