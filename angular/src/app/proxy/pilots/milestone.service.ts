import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MilestoneOwner, MilestonePlanDto, PlanMilestoneDto } from './works-models';

@Injectable({ providedIn: 'root' })
export class MilestoneService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (owner: MilestoneOwner, id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, MilestonePlanDto>(
      { method: 'GET', url: `/api/app/${owner}/${id}/milestone` },
      { apiName: this.apiName, ...config },
    );

  plan = (owner: MilestoneOwner, id: string, input: { milestones: PlanMilestoneDto[]; reason: string | null }, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, MilestonePlanDto>(
      { method: 'PUT', url: `/api/app/${owner}/${id}/milestone`, body: input },
      { apiName: this.apiName, ...config },
    );

  report = (
    owner: MilestoneOwner,
    id: string,
    input: { code: string; startedOn: string | null; endedOn: string | null; reference: string | null },
    config?: Partial<Rest.Config>,
  ) =>
    this.restService.request<unknown, MilestonePlanDto>(
      { method: 'POST', url: `/api/app/${owner}/${id}/milestone/report`, body: input },
      { apiName: this.apiName, ...config },
    );
}
