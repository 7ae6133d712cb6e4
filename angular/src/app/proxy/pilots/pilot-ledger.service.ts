import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { CreditTrialYearDto, GetLedgerInput, LedgerEntryDto, PilotCreditDto, RecordEntryDto } from './models';
import type { AttachmentDto } from '../models';

@Injectable({ providedIn: 'root' })
export class PilotLedgerService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: GetLedgerInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<LedgerEntryDto>>(
      { method: 'GET', url: '/api/app/pilot-ledger', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  record = (pilotId: string, input: RecordEntryDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LedgerEntryDto>(
      { method: 'POST', url: `/api/app/pilot-enterprise/${pilotId}/ledger`, body: input },
      { apiName: this.apiName, ...config },
    );

  addAttachment = (id: string, input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttachmentDto>(
      { method: 'POST', url: `/api/app/pilot-ledger/${id}/attachment`, body: input },
      { apiName: this.apiName, ...config },
    );

  check = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LedgerEntryDto>(
      { method: 'POST', url: `/api/app/pilot-ledger/${id}/check`, body: {} },
      { apiName: this.apiName, ...config },
    );

  refuse = (id: string, note: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LedgerEntryDto>(
      { method: 'POST', url: `/api/app/pilot-ledger/${id}/refuse`, body: { note } },
      { apiName: this.apiName, ...config },
    );

  getCredit = (pilotId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCreditDto | null>(
      { method: 'GET', url: `/api/app/pilot-enterprise/${pilotId}/credit` },
      { apiName: this.apiName, ...config },
    );

  tryCredit = (pilotId: string, years: CreditTrialYearDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PilotCreditDto>(
      { method: 'POST', url: `/api/app/pilot-enterprise/${pilotId}/credit/what-if`, body: { years } },
      { apiName: this.apiName, ...config },
    );
}
