import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { LineTimelineDto } from './review.models';

@Injectable({ providedIn: 'root' })
export class ClaimTimelineService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getLine = (lineId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LineTimelineDto>(
      { method: 'GET', url: `/api/app/claim-timeline/line/${lineId}` },
      { apiName: this.apiName, ...config },
    );
}
