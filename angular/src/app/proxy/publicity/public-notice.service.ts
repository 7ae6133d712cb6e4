import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { ObjectionAnswerDto, ObjectionReceiptDto, OwnNoticeLineDto, PublicNoticeDto, RaiseObjectionInput } from './models';

@Injectable({ providedIn: 'root' })
export class PublicNoticeService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PublicNoticeDto>(
      { method: 'GET', url: `/api/app/public-notice/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PublicNoticeDto>>(
      { method: 'GET', url: '/api/app/public-notice', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getMine = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<OwnNoticeLineDto>>(
      { method: 'GET', url: '/api/app/public-notice/mine' },
      { apiName: this.apiName, ...config },
    );

  object = (input: RaiseObjectionInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ObjectionReceiptDto>(
      { method: 'POST', url: '/api/app/public-notice/objection', body: input },
      { apiName: this.apiName, ...config },
    );

  getAnswer = (receipt: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ObjectionAnswerDto>(
      { method: 'GET', url: '/api/app/public-notice/objection', params: { receipt } },
      { apiName: this.apiName, ...config },
    );
}
