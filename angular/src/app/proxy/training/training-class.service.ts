import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ReasonDto } from '../models';
import type {
  ClassDto,
  CreateUpdateClassDto,
  GetClassesInput,
  GetOpenClassesInput,
  OpenClassDto,
  PreviewTimetableDto,
  SessionDto,
  TimetablePreviewDto,
} from './models';

@Injectable({ providedIn: 'root' })
export class TrainingClassService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'GET', url: `/api/app/training-class/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetClassesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<ClassDto>>(
      { method: 'GET', url: '/api/app/training-class', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getOpenList = (input: GetOpenClassesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<OpenClassDto>>(
      { method: 'GET', url: '/api/app/training-class/open', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateUpdateClassDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: '/api/app/training-class', body: input },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: CreateUpdateClassDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'PUT', url: `/api/app/training-class/${id}`, body: input },
      { apiName: this.apiName, ...config },
    );

  previewTimetable = (input: PreviewTimetableDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, TimetablePreviewDto>(
      { method: 'POST', url: '/api/app/training-class/preview-timetable', body: input },
      { apiName: this.apiName, ...config },
    );

  getSessions = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<SessionDto>>(
      { method: 'GET', url: `/api/app/training-class/${id}/session` },
      { apiName: this.apiName, ...config },
    );

  submit = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/submit` },
      { apiName: this.apiName, ...config },
    );

  approve = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/approve` },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, reasons: ReasonDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/return`, body: { reasons } },
      { apiName: this.apiName, ...config },
    );

  cancel = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/cancel`, body: { reason } },
      { apiName: this.apiName, ...config },
    );

  start = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/start` },
      { apiName: this.apiName, ...config },
    );

  endTeaching = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/end-teaching` },
      { apiName: this.apiName, ...config },
    );

  complete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ClassDto>(
      { method: 'POST', url: `/api/app/training-class/${id}/complete` },
      { apiName: this.apiName, ...config },
    );
}
