import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { PayeeHoldDto } from './payment.models';

const url = '/api/app/payee-hold';

/** Pauses of payees: asked for by one person, confirmed or lifted by another. */
@Injectable({ providedIn: 'root' })
export class PayeeHoldService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<PayeeHoldDto>>({ method: 'GET', url }, { apiName: this.apiName, ...config });

  request = (paymentId: string, reason: string, config?: Partial<Rest.Config>) => this.post(url, { paymentId, reason }, config);

  confirm = (id: string, config?: Partial<Rest.Config>) => this.post(`${url}/${id}/confirm`, {}, config);

  lift = (id: string, reason: string, config?: Partial<Rest.Config>) => this.post(`${url}/${id}/lift`, { reason }, config);

  private post(address: string, body: object, config?: Partial<Rest.Config>) {
    return this.restService.request<unknown, PayeeHoldDto>({ method: 'POST', url: address, body }, { apiName: this.apiName, ...config });
  }
}
