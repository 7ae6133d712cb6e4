import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttachmentDto } from '../models';
import type {
  AskIdCorrectionDto,
  FoundTraineeDto,
  GetIdCorrectionsInput,
  IdCorrectionDto,
  IdCorrectionReviewDto,
  RevealedNumbersDto,
} from './id-correction.models';

@Injectable({ providedIn: 'root' })
export class IdCorrectionService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, IdCorrectionReviewDto>(
      { method: 'GET', url: `/api/app/id-correction/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetIdCorrectionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<IdCorrectionReviewDto>>(
      { method: 'GET', url: '/api/app/id-correction', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  find = (filter: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, FoundTraineeDto[]>(
      { method: 'POST', url: '/api/app/id-correction/find', body: { filter } },
      { apiName: this.apiName, ...config },
    );

  ask = (traineeId: string, input: AskIdCorrectionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, IdCorrectionReviewDto>(
      { method: 'POST', url: `/api/app/id-correction/trainee/${traineeId}`, body: input },
      { apiName: this.apiName, ...config },
    );

  addAttachment = (traineeId: string, input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttachmentDto>(
      { method: 'POST', url: `/api/app/id-correction/trainee/${traineeId}/attachment`, body: input },
      { apiName: this.apiName, ...config },
    );

  askMine = (input: AskIdCorrectionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, IdCorrectionDto>(
      { method: 'POST', url: '/api/app/trainee/me/id-correction', body: input },
      { apiName: this.apiName, ...config },
    );

  reveal = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, RevealedNumbersDto>(
      { method: 'POST', url: `/api/app/id-correction/${id}/reveal` },
      { apiName: this.apiName, ...config },
    );

  accept = (id: string, source: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, IdCorrectionReviewDto>(
      { method: 'POST', url: `/api/app/id-correction/${id}/accept`, body: { source } },
      { apiName: this.apiName, ...config },
    );

  refuse = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, IdCorrectionReviewDto>(
      { method: 'POST', url: `/api/app/id-correction/${id}/refuse`, body: { reason } },
      { apiName: this.apiName, ...config },
    );
}
