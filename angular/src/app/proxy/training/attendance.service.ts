import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttendanceEntryDto, AttendanceSheetDto } from './models';

@Injectable({ providedIn: 'root' })
export class AttendanceService {
  private readonly restService = inject(RestService);
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
}
