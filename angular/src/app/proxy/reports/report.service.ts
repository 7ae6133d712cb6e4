import { HttpClient, HttpResponse } from '@angular/common/http';
import { EnvironmentService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ImportMode, ImportResultDto } from '../pilots';

export type ClaimSheet = 'application-form' | 'detail' | 'payment-sheet';

/** Excel files. RestService cannot hand out response headers, and the file name is in one. */
@Injectable({ providedIn: 'root' })
export class ReportService {
  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);

  getClaimSheet = (claimId: string, sheet: ClaimSheet) => this.download(`/api/app/report/subsidy-claim/${claimId}/${sheet}`);

  getNoticeSheet = (noticeId: string) => this.download(`/api/app/report/publicity-notice/${noticeId}`);

  getRecoveryNotice = (recoveryId: string) => this.download(`/api/app/report/recovery/${recoveryId}`);

  getRecoveryRegister = () => this.download('/api/app/report/recovery');

  getPilotSheet = (of: 'pilot-snapshot' | 'pilot-credit', id: string, kind: 'table' | 'pdf') => this.download(`/api/app/report/${of}/${id}/${kind}`);

  getIndicatorTemplate = () => this.download('/api/app/report/pilot-indicator/template');

  importIndicators = (file: FormData, mode: ImportMode) =>
    this.http.post<ImportResultDto>(`${this.environment.getApiUrl('Default')}/api/app/report/pilot-indicator/import?mode=${mode}`, file);

  private download(path: string) {
    return this.http.get(this.environment.getApiUrl('Default') + path, { responseType: 'blob', observe: 'response' as const });
  }
}

export type FileResponse = HttpResponse<Blob>;
