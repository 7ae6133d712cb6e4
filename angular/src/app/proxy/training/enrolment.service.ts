import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { EnrolDto, EnrolmentDto } from './models';

@Injectable({ providedIn: 'root' })
export class EnrolmentService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  enrol = (input: EnrolDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnrolmentDto>(
      { method: 'POST', url: '/api/app/enrolment', body: input },
      { apiName: this.apiName, ...config },
    );

  getMine = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<EnrolmentDto>>(
      { method: 'GET', url: '/api/app/enrolment/mine' },
      { apiName: this.apiName, ...config },
    );

  getList = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<EnrolmentDto>>(
      { method: 'GET', url: '/api/app/enrolment', params: { classId, maxResultCount: 1000 } },
      { apiName: this.apiName, ...config },
    );

  admit = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnrolmentDto>(
      { method: 'POST', url: `/api/app/enrolment/${id}/admit` },
      { apiName: this.apiName, ...config },
    );

  refuse = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnrolmentDto>(
      { method: 'POST', url: `/api/app/enrolment/${id}/refuse`, body: { reason } },
      { apiName: this.apiName, ...config },
    );

  withdraw = (id: string, reason?: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnrolmentDto>(
      { method: 'POST', url: `/api/app/enrolment/${id}/withdraw`, body: { reason } },
      { apiName: this.apiName, ...config },
    );

  remove = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnrolmentDto>(
      { method: 'POST', url: `/api/app/enrolment/${id}/remove`, body: { reason } },
      { apiName: this.apiName, ...config },
    );
}
