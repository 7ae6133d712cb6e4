import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type {
  CheckDto,
  CompareRowDto,
  CreateDraftDto,
  EditionDto,
  EditionFormDto,
  EditionTextDto,
  FormChangeDto,
  GetEditionsInput,
  PublishEditionDto,
} from './edition.models';

const URL = '/api/app/policy-edition';

@Injectable({ providedIn: 'root' })
export class PolicyEditionService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetEditionsInput, config?: Partial<Rest.Config>) =>
    this.request<PagedResultDto<EditionDto>>({ method: 'GET', url: URL, params: { ...input } }, config);

  get = (id: string, config?: Partial<Rest.Config>) => this.request<EditionDto>({ method: 'GET', url: `${URL}/${id}` }, config);

  getYaml = (id: string, config?: Partial<Rest.Config>) =>
    this.request<EditionTextDto>({ method: 'GET', url: `${URL}/${id}/yaml` }, config);

  getForm = (id: string, config?: Partial<Rest.Config>) =>
    this.request<EditionFormDto>({ method: 'GET', url: `${URL}/${id}/form` }, config);

  getCases = (id: string, config?: Partial<Rest.Config>) =>
    this.request<EditionTextDto>({ method: 'GET', url: `${URL}/${id}/cases` }, config);

  getGate = (id: string, config?: Partial<Rest.Config>) => this.request<CheckDto>({ method: 'GET', url: `${URL}/${id}/gate` }, config);

  compare = (id: string, otherId: string, config?: Partial<Rest.Config>) =>
    this.request<{ rows: CompareRowDto[] }>({ method: 'GET', url: `${URL}/${id}/compare/${otherId}` }, config);

  create = (input: CreateDraftDto, config?: Partial<Rest.Config>) =>
    this.request<EditionDto>({ method: 'POST', url: URL, body: input }, config);

  updateYaml = (id: string, text: string, concurrencyStamp?: string | null, config?: Partial<Rest.Config>) =>
    this.request<EditionDto>({ method: 'PUT', url: `${URL}/${id}/yaml`, body: { text, concurrencyStamp } }, config);

  updateForm = (id: string, changes: FormChangeDto[], concurrencyStamp?: string | null, config?: Partial<Rest.Config>) =>
    this.request<EditionDto>({ method: 'PUT', url: `${URL}/${id}/form`, body: { changes, concurrencyStamp } }, config);

  updateCases = (id: string, text: string, concurrencyStamp?: string | null, config?: Partial<Rest.Config>) =>
    this.request<EditionDto>({ method: 'PUT', url: `${URL}/${id}/cases`, body: { text, concurrencyStamp } }, config);

  check = (id: string, config?: Partial<Rest.Config>) =>
    this.request<CheckDto>({ method: 'POST', url: `${URL}/${id}/check`, body: {} }, config);

  publish = (id: string, input: PublishEditionDto, config?: Partial<Rest.Config>) =>
    this.request<EditionDto>({ method: 'POST', url: `${URL}/${id}/publish`, body: input }, config);

  withdraw = (id: string, reason: string, config?: Partial<Rest.Config>) =>
    this.request<EditionDto>({ method: 'POST', url: `${URL}/${id}/withdraw`, body: { reason } }, config);

  delete = (id: string, config?: Partial<Rest.Config>) => this.request<void>({ method: 'DELETE', url: `${URL}/${id}` }, config);

  private request<T>(request: Rest.Request<unknown>, config?: Partial<Rest.Config>) {
    return this.restService.request<unknown, T>(request, { apiName: this.apiName, ...config });
  }
}
