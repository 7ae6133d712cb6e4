import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttachmentDto, GetListInput, ReasonDto, ReturnReasonDto } from '../models';
import type {
  ApproveInstitutionDto,
  GetInstitutionsInput,
  InstitutionDirectoryDto,
  InstitutionDto,
  RegisterInstitutionDto,
  UpdateInstitutionDto,
} from './models';

@Injectable({ providedIn: 'root' })
export class InstitutionService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'GET', url: `/api/app/institution/${id}` },
      { apiName: this.apiName, ...config },
    );

  getList = (input: GetInstitutionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<InstitutionDto>>(
      { method: 'GET', url: '/api/app/institution', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getMine = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto | null>(
      { method: 'GET', url: '/api/app/institution/mine' },
      { apiName: this.apiName, ...config },
    );

  getDirectory = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<InstitutionDirectoryDto>>(
      { method: 'GET', url: '/api/app/institution/directory', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  create = (input: RegisterInstitutionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: '/api/app/institution', body: input },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: UpdateInstitutionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'PUT', url: `/api/app/institution/${id}`, body: input },
      { apiName: this.apiName, ...config },
    );

  submit = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: `/api/app/institution/${id}/submit` },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, reasons: ReasonDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: `/api/app/institution/${id}/return`, body: { reasons } },
      { apiName: this.apiName, ...config },
    );

  approve = (id: string, input: ApproveInstitutionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: `/api/app/institution/${id}/approve`, body: input },
      { apiName: this.apiName, ...config },
    );

  reject = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: `/api/app/institution/${id}/reject`, body: { reason } },
      { apiName: this.apiName, ...config },
    );

  suspend = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: `/api/app/institution/${id}/suspend`, body: { reason } },
      { apiName: this.apiName, ...config },
    );

  resume = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, InstitutionDto>(
      { method: 'POST', url: `/api/app/institution/${id}/resume`, body: { reason } },
      { apiName: this.apiName, ...config },
    );

  getReturnReasons = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<ReturnReasonDto>>(
      { method: 'GET', url: '/api/app/institution/return-reason' },
      { apiName: this.apiName, ...config },
    );

  addAttachment = (id: string, input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttachmentDto>(
      { method: 'POST', url: `/api/app/institution/${id}/attachment`, body: input },
      { apiName: this.apiName, ...config },
    );

  removeAttachment = (id: string, attachmentId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, void>(
      { method: 'DELETE', url: `/api/app/institution/${id}/attachment/${attachmentId}` },
      { apiName: this.apiName, ...config },
    );
}
