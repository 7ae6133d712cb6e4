import { HttpClient } from '@angular/common/http';
import { EnvironmentService, Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { PublicSampleDto, SampleRequestDto, SampleRoundDto } from './models';

@Injectable({ providedIn: 'root' })
export class SampleRoundService {
  private readonly restService = inject(RestService);
  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SampleRoundDto>(
      { method: 'GET', url: `/api/app/sample-round/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<SampleRoundDto>>(
      { method: 'GET', url: '/api/app/sample-round', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  freeze = (input: { valuePercent: number; randomPercent: number }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SampleRoundDto>(
      { method: 'POST', url: '/api/app/sample-round', body: input },
      { apiName: this.apiName, ...config },
    );

  draw = (id: string, input: { source: string; publishedOn: string; value: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SampleRoundDto>(
      { method: 'POST', url: `/api/app/sample-round/${id}/draw`, body: input },
      { apiName: this.apiName, ...config },
    );

  decide = (checkId: string, input: { assured: boolean; finding: string }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SampleRoundDto>(
      { method: 'POST', url: `/api/app/sample-check/${checkId}/decide`, body: input },
      { apiName: this.apiName, ...config },
    );

  /** The drawn lines of a claim, as far as the caller may know of them. */
  getRequests = (claimId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<SampleRequestDto>>(
      { method: 'GET', url: '/api/app/sample-check', params: { claimId } },
      { apiName: this.apiName, ...config },
    );

  giveEvidence = (checkId: string, input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, SampleRequestDto>(
      { method: 'POST', url: `/api/app/sample-check/${checkId}/evidence`, body: input },
      { apiName: this.apiName, ...config },
    );

  getPublished = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PublicSampleDto>>(
      { method: 'GET', url: '/api/app/public-sample', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getFile = (id: string) =>
    this.http.get(this.environment.getApiUrl('Default') + `/api/app/public-sample/${id}/list`, {
      responseType: 'blob',
      observe: 'response' as const,
    });
}
