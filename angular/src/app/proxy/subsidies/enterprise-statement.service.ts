import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttachmentDto } from '../models';

export type EnterpriseStatementKind = 'Difficult' | 'EpidemicAffected' | 'StopPeriod' | 'RecoveryPeriod' | 'ActualCost';
export type EnterpriseStatementStatus = 'Stated' | 'Verified' | 'Refused';

export interface EnterpriseStatementDto {
  id: string;
  enterpriseName?: string | null;
  kind: EnterpriseStatementKind;
  from?: string | null;
  to?: string | null;
  className?: string | null;
  costAmount?: string | null;
  status: EnterpriseStatementStatus;
  at: string;
  decidedBy?: string | null;
  decisionNote?: string | null;
  files: AttachmentDto[];
  concurrencyStamp: string;
}

@Injectable({ providedIn: 'root' })
export class EnterpriseStatementService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (input: { status?: EnterpriseStatementStatus | ''; skipCount?: number; maxResultCount?: number }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<EnterpriseStatementDto>>(
      { method: 'GET', url: '/api/app/enterprise-statement', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  state = (input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnterpriseStatementDto>(
      { method: 'POST', url: '/api/app/enterprise-statement', body: input },
      { apiName: this.apiName, ...config },
    );

  decide = (id: string, verify: boolean, note: string, concurrencyStamp: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, EnterpriseStatementDto>(
      { method: 'POST', url: `/api/app/enterprise-statement/${id}/decide`, body: { verify, note, concurrencyStamp } },
      { apiName: this.apiName, ...config },
    );
}
