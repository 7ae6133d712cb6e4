import { HttpClient } from '@angular/common/http';
import { EnvironmentService, Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttendanceEntryDto, AttendanceSheetDto, OnlineEntryDto, OnlineLogOutcome } from './models';

@Injectable({ providedIn: 'root' })
export class AttendanceService {
  private readonly restService = inject(RestService);
  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);
  readonly apiName = 'Default';

  getClass = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttendanceSheetDto>(
      { method: 'GET', url: `/api/app/attendance/class/${classId}` },
      { apiName: this.apiName, ...config },
    );

  getMine = (enrolmentId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttendanceSheetDto>(
      { method: 'GET', url: `/api/app/attendance/mine/${enrolmentId}` },
      { apiName: this.apiName, ...config },
    );

  record = (sessionId: string, entries: AttendanceEntryDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttendanceSheetDto>(
      { method: 'PUT', url: `/api/app/attendance/session/${sessionId}`, body: { entries } },
      { apiName: this.apiName, ...config },
    );

  close = (sessionId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttendanceSheetDto>(
      { method: 'POST', url: `/api/app/attendance/session/${sessionId}/close` },
      { apiName: this.apiName, ...config },
    );

  recordOnline = (classId: string, entries: OnlineEntryDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttendanceSheetDto>(
      { method: 'PUT', url: `/api/app/attendance/class/${classId}/online`, body: { entries } },
      { apiName: this.apiName, ...config },
    );

  closeOnline = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttendanceSheetDto>(
      { method: 'POST', url: `/api/app/attendance/class/${classId}/online/close` },
      { apiName: this.apiName, ...config },
    );

  importOnline = (classId: string, file: File, mode: 'DryRun' | 'AllOrNothing') => {
    const body = new FormData();
    body.append('file', file);
    body.append('mode', mode);
    const url = this.environment.getApiUrl('Default') + `/api/app/report/training-class/${classId}/online-log`;
    return this.http.post<OnlineLogOutcome>(url, body);
  };
}
