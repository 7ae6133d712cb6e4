import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetListInput } from '../models';
import type { DifferenceDto, ProposeRecoveryInput, RecoverableLineDto, RecoveryDto, RecoveryStatus } from './models';

@Injectable({ providedIn: 'root' })
export class RecoveryService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, RecoveryDto>({ method: 'GET', url: `/api/app/recovery/${id}` }, { apiName: this.apiName, ...config });

  getList = (input: GetListInput & { status?: RecoveryStatus }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<RecoveryDto>>(
      { method: 'GET', url: '/api/app/recovery', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  getRecoverable = (claimId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<RecoverableLineDto>>(
      { method: 'GET', url: `/api/app/recovery/recoverable/${claimId}` },
      { apiName: this.apiName, ...config },
    );

  getMine = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<RecoveryDto>>(
      { method: 'GET', url: '/api/app/recovery/mine', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  object = (id: string, text: string) => this.post<RecoveryDto>(`recovery/mine/${id}/object`, { text });

  propose = (input: ProposeRecoveryInput, config?: Partial<Rest.Config>) => this.post<RecoveryDto>('recovery', input, config);

  decide = (id: string, input: { approved: boolean; reason?: string }) => this.post<RecoveryDto>(`recovery/${id}/decide`, input);

  serve = (id: string, dueOn: string) => this.post<RecoveryDto>(`recovery/${id}/serve`, { dueOn });

  decideObjection = (id: string, input: { upheld: boolean; reason: string }) =>
    this.post<RecoveryDto>(`recovery/${id}/decide-objection`, input);

  receive = (id: string, input: { kind: 'Repaid' | 'Offset'; amount: string; reference?: string }) =>
    this.post<RecoveryDto>(`recovery/${id}/receive`, input);

  withdrawOffset = (id: string) => this.post<RecoveryDto>(`recovery/${id}/withdraw-offset`, {});

  writeOff = (id: string, text: string) => this.post<RecoveryDto>(`recovery/${id}/write-off`, { text });

  refer = (id: string, text: string) => this.post<RecoveryDto>(`recovery/${id}/refer`, { text });

  getDifferences = (input: GetListInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<DifferenceDto>>(
      { method: 'GET', url: '/api/app/difference', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  /** Without an edition: today's facts under the edition of the class. With one: the stored facts under that edition. */
  recalculate = (claimId: string, editionId?: string) =>
    this.post<{ paid: number; unanswered: number; differences: DifferenceDto[] }>('difference/recalculate', { claimId, editionId });

  decideDifference = (id: string, input: { accepted: boolean; reason: string; traineeAtFault?: boolean }) =>
    this.post<DifferenceDto>(`difference/${id}/decide`, input);

  private post<T>(path: string, body: unknown, config?: Partial<Rest.Config>) {
    return this.restService.request<unknown, T>({ method: 'POST', url: `/api/app/${path}`, body }, { apiName: this.apiName, ...config });
  }
}
