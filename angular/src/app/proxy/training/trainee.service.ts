import { Rest, RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { AttachmentDto } from '../models';
import type { SaveTraineeDto, StateFactDto, StatedFactDto, TraineeDto } from './models';

@Injectable({ providedIn: 'root' })
export class TraineeService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  getMe = (config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, TraineeDto | null>(
      { method: 'GET', url: '/api/app/trainee/me' },
      { apiName: this.apiName, ...config },
    );

  saveMe = (input: SaveTraineeDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, TraineeDto>(
      { method: 'PUT', url: '/api/app/trainee/me', body: input },
      { apiName: this.apiName, ...config },
    );

  stateFact = (input: StateFactDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, StatedFactDto>(
      { method: 'POST', url: '/api/app/trainee/me/fact', body: input },
      { apiName: this.apiName, ...config },
    );

  withdrawFact = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, StatedFactDto>(
      { method: 'POST', url: `/api/app/trainee/me/fact/${id}/withdraw` },
      { apiName: this.apiName, ...config },
    );

  addAttachment = (input: FormData, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, AttachmentDto>(
      { method: 'POST', url: '/api/app/trainee/me/attachment', body: input },
      { apiName: this.apiName, ...config },
    );
}
