import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AssessmentDto, AssessmentEntryDto } from './models';

@Injectable({ providedIn: 'root' })
export class AssessmentService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getClass = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AssessmentDto>(
      { method: 'GET', url: `/api/app/assessment/class/${classId}` },
      { apiName: this.apiName, ...config },
    );

  record = (classId: string, results: AssessmentEntryDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AssessmentDto>(
      { method: 'PUT', url: `/api/app/assessment/class/${classId}`, body: { results } },
      { apiName: this.apiName, ...config },
    );

  confirm = (classId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AssessmentDto>(
      { method: 'POST', url: `/api/app/assessment/class/${classId}/confirm` },
      { apiName: this.apiName, ...config },
    );
}
