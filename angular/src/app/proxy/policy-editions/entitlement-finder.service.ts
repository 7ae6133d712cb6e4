import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { FinderDto, FinderInput, FinderQuestionsDto } from './finder.models';

@Injectable({ providedIn: 'root' })
export class EntitlementFinderService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getQuestions = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, FinderQuestionsDto>(
      { method: 'GET', url: '/api/app/entitlement-finder/questions' },
      { apiName: this.apiName, ...config },
    );

  find = (input: FinderInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, FinderDto>(
      { method: 'POST', url: '/api/app/entitlement-finder', body: input },
      { apiName: this.apiName, ...config },
    );
}
