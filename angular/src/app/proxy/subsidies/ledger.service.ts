import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { LedgerBookDto, LedgerEntryDto, LedgerVerificationDto } from './payment.models';

const url = '/api/app/ledger';

@Injectable({ providedIn: 'root' })
export class LedgerService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getBooks = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<LedgerBookDto>>({ method: 'GET', url: `${url}/book` }, { apiName: this.apiName, ...config });

  getEntries = (accountId: string, input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<LedgerEntryDto>>(
      { method: 'GET', url: `${url}/account/${accountId}/entry`, params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  verify = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, LedgerVerificationDto>({ method: 'GET', url: `${url}/verification` }, { apiName: this.apiName, ...config });
}
