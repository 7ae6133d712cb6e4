import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { CreateStaffDto, StaffDto } from './models';

@Injectable({ providedIn: 'root' })
export class StaffService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<StaffDto>>(
      { method: 'GET', url: '/api/app/institution/staff' },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateStaffDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, StaffDto>(
      { method: 'POST', url: '/api/app/institution/staff', body: input },
      { apiName: this.apiName, ...config },
    );
}
