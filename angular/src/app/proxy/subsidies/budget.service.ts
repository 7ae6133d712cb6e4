import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { BudgetReport } from './payment.models';

@Injectable({ providedIn: 'root' })
export class BudgetService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getReport = (year: number, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, BudgetReport>(
      { method: 'GET', url: '/api/app/budget/report', params: { year } },
      { apiName: this.apiName, ...config },
    );
}
