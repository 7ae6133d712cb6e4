import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetBatchesInput, GetPaymentsInput, PayableGroupDto, PaymentBatchDto, PaymentDto } from './payment.models';

const url = '/api/app/payment-batch';

/** Commands carry a key: the same call with the same key moves money once and answers the same. */
@Injectable({ providedIn: 'root' })
export class PaymentBatchService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getPayable = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<PayableGroupDto>>({ method: 'GET', url: `${url}/payable` }, { apiName: this.apiName, ...config });

  getList = (input: GetBatchesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PaymentBatchDto>>(
      { method: 'GET', url, params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PaymentBatchDto>({ method: 'GET', url: `${url}/${id}` }, { apiName: this.apiName, ...config });

  getPayments = (id: string, input: GetPaymentsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<PaymentDto>>(
      { method: 'GET', url: `${url}/${id}/payment`, params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  open = (group: PayableGroupDto, key: string, config?: Partial<Rest.Config>) => {
    const { kind, fund, divisionId, year, followUp } = group;
    return this.post<PaymentBatchDto>(url, { kind, fund, divisionId, year, followUp }, key, config);
  };

  step = (batch: PaymentBatchDto, name: string, config?: Partial<Rest.Config>) =>
    this.post<PaymentBatchDto>(`${url}/${batch.id}/${name}`, { concurrencyStamp: batch.concurrencyStamp }, keyOf(batch, name), config);

  export = (batch: PaymentBatchDto, format: string, config?: Partial<Rest.Config>) =>
    this.post<PaymentBatchDto>(
      `${url}/${batch.id}/export`,
      { format, concurrencyStamp: batch.concurrencyStamp },
      keyOf(batch, 'export'),
      config,
    );

  cancel = (batch: PaymentBatchDto, reason: string, config?: Partial<Rest.Config>) =>
    this.post<PaymentBatchDto>(
      `${url}/${batch.id}/cancel`,
      { reason, concurrencyStamp: batch.concurrencyStamp },
      keyOf(batch, 'cancel'),
      config,
    );

  removePayment = (batch: PaymentBatchDto, paymentId: string, config?: Partial<Rest.Config>) =>
    this.post<PaymentBatchDto>(`${url}/${batch.id}/payment/${paymentId}/remove`, {}, `remove-${paymentId}`, config);

  remind = (batchId: string, paymentId: string, key: string, config?: Partial<Rest.Config>) =>
    this.post<PaymentDto>(`${url}/${batchId}/payment/${paymentId}/remind`, {}, key, config);

  private post<T>(address: string, body: object, key: string, config?: Partial<Rest.Config>) {
    return this.restService.request<unknown, T>(
      { method: 'POST', url: address, body, headers: { 'Idempotency-Key': key } },
      { apiName: this.apiName, ...config },
    );
  }
}

/** One step on one state of a batch: a second click or a retry after a lost answer is the same command. */
function keyOf(batch: PaymentBatchDto, step: string): string {
  return `${step}-${batch.concurrencyStamp}`;
}
