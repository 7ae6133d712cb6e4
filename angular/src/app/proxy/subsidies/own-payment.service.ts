import { Rest, RestService } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { CorrectAccountInput, OwnPaymentDto } from './payment.models';

const url = '/api/app/my-payment';

@Injectable({ providedIn: 'root' })
export class OwnPaymentService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<OwnPaymentDto>>({ method: 'GET', url }, { apiName: this.apiName, ...config });

  correct = (id: string, input: CorrectAccountInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, OwnPaymentDto>(
      { method: 'POST', url: `${url}/${id}/correct`, body: input },
      { apiName: this.apiName, ...config },
    );

  answer = (id: string, received: boolean, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, OwnPaymentDto>(
      { method: 'POST', url: `${url}/${id}/receipt`, body: { received } },
      { apiName: this.apiName, ...config },
    );
}
