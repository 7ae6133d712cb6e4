import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { NoticeCandidateDto, PublicityNoticeDto, PublishNoticeInput } from './models';

@Injectable({ providedIn: 'root' })
export class PublicityNoticeService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PublicityNoticeDto>(
      { method: 'GET', url: `/api/app/publicity-notice/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PublicityNoticeDto>>(
      { method: 'GET', url: '/api/app/publicity-notice', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getCandidates = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, { candidates: NoticeCandidateDto[] }>(
      { method: 'GET', url: '/api/app/publicity-notice/candidates' },
      { apiName: this.apiName, ...config },
    );

  publish = (input: PublishNoticeInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PublicityNoticeDto>(
      { method: 'POST', url: '/api/app/publicity-notice', body: input },
      { apiName: this.apiName, ...config },
    );

  close = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PublicityNoticeDto>(
      { method: 'POST', url: `/api/app/publicity-notice/${id}/close`, body: {} },
      { apiName: this.apiName, ...config },
    );
}
