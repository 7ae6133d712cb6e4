import { HttpClient } from '@angular/common/http';
import { EnvironmentService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { BankResultOutcome, BudgetImportResult } from '../subsidies';

export type BatchSheet = 'payment-sheet' | 'returned-list';
export type ResultMode = 'DryRun' | 'AllOrNothing' | 'GoodRows';

/** Tables of budgets and payments, in and out. */
@Injectable({ providedIn: 'root' })
export class FinanceReportService {
  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);

  getBatchSheet = (batchId: string, sheet: BatchSheet, token?: string) =>
    this.download(`/api/app/report/payment-batch/${batchId}/${sheet}`, token);

  getBankFile = (batchId: string) => this.download(`/api/app/payment-batch/${batchId}/file`);

  getBudgetExecution = (year: number) => this.download(`/api/app/report/budget/execution?year=${year}`);

  getBudgetTemplate = () => this.download('/api/app/report/budget/template');

  importBudget = (file: File, apply: boolean) => {
    const body = new FormData();
    body.append('file', file);
    body.append('apply', String(apply));
    return this.http.post<BudgetImportResult>(this.url('/api/app/report/budget/import'), body);
  };

  importResult = (batchId: string, file: File, mode: ResultMode) => {
    const body = new FormData();
    body.append('file', file);
    body.append('mode', mode);
    return this.http.post<BankResultOutcome>(this.url(`/api/app/report/payment-batch/${batchId}/bank-result`), body);
  };

  private download(path: string, token?: string) {
    const params: Record<string, string> = token ? { progress: token } : {};
    return this.http.get(this.url(path), { params, responseType: 'blob', observe: 'response' as const });
  }

  private url(path: string): string {
    return this.environment.getApiUrl('Default') + path;
  }
}
