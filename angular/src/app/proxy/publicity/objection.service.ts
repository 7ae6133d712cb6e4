import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { DecideObjectionInput, ObjectionDto } from './models';

@Injectable({ providedIn: 'root' })
export class ObjectionService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<ObjectionDto>>(
      { method: 'GET', url: '/api/app/objection', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ObjectionDto>(
      { method: 'GET', url: `/api/app/objection/${id}` },
      { apiName: this.apiName, ...config },
    );

  decide = (id: string, input: DecideObjectionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ObjectionDto>(
      { method: 'POST', url: `/api/app/objection/${id}/decide`, body: input },
      { apiName: this.apiName, ...config },
    );
}
