import { HttpClient, HttpResponse } from '@angular/common/http';
import { EnvironmentService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode, ImportResultDto } from '../pilots';

export type ClaimSheet = 'application-form' | 'allowance-form' | 'detail' | 'routing' | 'payment-sheet';

/** How far a sheet is; nulls when the answering node writes no such sheet. */
export interface SheetProgressDto {
  written: number | null;
  total: number | null;
}

/** Excel files. RestService cannot hand out response headers, and the file name is in one. */
@Injectable({ providedIn: 'root' })
export class ReportService {
  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);

  /** Sheets that may be long take a token, under which `getProgress` tells how far they are. */
  getClaimSheet = (claimId: string, sheet: ClaimSheet, token?: string) =>
    this.download(`/api/app/report/subsidy-claim/${claimId}/${sheet}`, token);

  getOwnAllowanceForm = (lineId: string) => this.download(`/api/app/report/my-money/${lineId}/allowance-form`);

  getLedger = (divisionId: string, fund: string, year: number, token?: string) =>
    this.download(`/api/app/report/ledger/${divisionId}/${fund}/${year}`, token);

  getObjectionSheet = (objectionId: string) => this.download(`/api/app/report/objection/${objectionId}`);

  getProgress = (token: string) =>
    this.http.get<SheetProgressDto>(`${this.environment.getApiUrl('Default')}/api/app/report/progress/${token}`);

  getReplay = (id: string) => this.download(`/api/app/report/replay/${id}`);

  getNoticeSheet = (noticeId: string, token?: string) => this.download(`/api/app/report/publicity-notice/${noticeId}`, token);

  getPilotSheet = (of: 'pilot-snapshot' | 'pilot-credit', id: string, kind: 'table' | 'pdf') =>
    this.download(`/api/app/report/${of}/${id}/${kind}`);

  getIndicatorTemplate = () => this.download('/api/app/report/pilot-indicator/template');

  importIndicators = (file: FormData, mode: ImportMode) =>
    this.http.post<ImportResultDto>(`${this.environment.getApiUrl('Default')}/api/app/report/pilot-indicator/import?mode=${mode}`, file);

  getRecoveryNotice = (recoveryId: string) => this.download(`/api/app/report/recovery/${recoveryId}`);

  getRecoveryRegister = (token?: string) => this.download('/api/app/report/recovery', token);

  private download(path: string, token?: string) {
    const params: Record<string, string> = token ? { progress: token } : {};
    return this.http.get(this.environment.getApiUrl('Default') + path, { params, responseType: 'blob', observe: 'response' as const });
  }
}

export type FileResponse = HttpResponse<Blob>;
