import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { WorkQueueDto } from './models';

@Injectable({ providedIn: 'root' })
export class WorkQueueService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, WorkQueueDto>({ method: 'GET', url: '/api/app/work-queue' }, { apiName: this.apiName, ...config });
}
