import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { InspectionDto, RecordInspectionInput } from './models';

@Injectable({ providedIn: 'root' })
export class InspectionService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetListInput & { status?: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<InspectionDto>>(
      { method: 'GET', url: '/api/app/inspection', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  record = (input: RecordInspectionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InspectionDto>(
      { method: 'POST', url: '/api/app/inspection', body: input },
      { apiName: this.apiName, ...config },
    );

  recheck = (id: string, input: { rectified: boolean; note: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InspectionDto>(
      { method: 'POST', url: `/api/app/inspection/${id}/recheck`, body: input },
      { apiName: this.apiName, ...config },
    );
}
