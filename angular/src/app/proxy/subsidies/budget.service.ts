import { ListResultDto, Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { BudgetImportDto, BudgetReport } from './payment.models';

@Injectable({ providedIn: 'root' })
export class BudgetService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  /** Without a year: that of the business day. */
  getReport = (year: number | null, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, BudgetReport>(
      { method: 'GET', url: '/api/app/budget/report', params: year === null ? {} : { year } },
      { apiName: this.apiName, ...config },
    );

  getImports = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, ListResultDto<BudgetImportDto>>(
      { method: 'GET', url: '/api/app/budget/import' },
      { apiName: this.apiName, ...config },
    );
}
