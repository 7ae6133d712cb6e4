import { Rest, RestService } from '@abp/ng.core';
import type { PagedAndSortedResultRequestDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetReplayLinesInput, ReplayDto, ReplayLineDto, ReplayResultDto, RequestReplayDto } from './replay.models';

const URL = '/api/app/replay';

@Injectable({ providedIn: 'root' })
export class ReplayService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: PagedAndSortedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.request<PagedResultDto<ReplayDto>>({ method: 'GET', url: URL, params: { ...input } }, config);

  get = (id: string, config?: Partial<Rest.Config>) => this.request<ReplayDto>({ method: 'GET', url: `${URL}/${id}` }, config);

  create = (input: RequestReplayDto, config?: Partial<Rest.Config>) =>
    this.request<ReplayDto>({ method: 'POST', url: URL, body: input }, config);

  cancel = (id: string, config?: Partial<Rest.Config>) =>
    this.request<ReplayDto>({ method: 'POST', url: `${URL}/${id}/cancel`, body: {} }, config);

  getResult = (id: string, config?: Partial<Rest.Config>) =>
    this.request<ReplayResultDto>({ method: 'GET', url: `${URL}/${id}/result` }, config);

  getLines = (id: string, input: GetReplayLinesInput, config?: Partial<Rest.Config>) =>
    this.request<PagedResultDto<ReplayLineDto>>({ method: 'GET', url: `${URL}/${id}/lines`, params: { ...input } }, config);

  private request<T>(request: Rest.Request<unknown>, config?: Partial<Rest.Config>) {
    return this.restService.request<unknown, T>(request, { apiName: this.apiName, ...config });
  }
}
