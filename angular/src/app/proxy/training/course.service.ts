import { Rest, RestService } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ReasonDto } from '../models';
import type { CourseDto, CreateUpdateCourseDto, GetCoursesInput } from './models';

@Injectable({ providedIn: 'root' })
export class CourseService {
  private readonly restService = inject(RestService);
  readonly apiName = 'Default';

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>({ method: 'GET', url: `/api/app/course/${id}` }, { apiName: this.apiName, ...config });

  getList = (input: GetCoursesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, PagedResultDto<CourseDto>>(
      { method: 'GET', url: '/api/app/course', params: { ...input } },
      { apiName: this.apiName, ...config },
    );

  create = (input: CreateUpdateCourseDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>(
      { method: 'POST', url: '/api/app/course', body: input },
      { apiName: this.apiName, ...config },
    );

  update = (id: string, input: CreateUpdateCourseDto, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>(
      { method: 'PUT', url: `/api/app/course/${id}`, body: input },
      { apiName: this.apiName, ...config },
    );

  submit = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>(
      { method: 'POST', url: `/api/app/course/${id}/submit` },
      { apiName: this.apiName, ...config },
    );

  approve = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>(
      { method: 'POST', url: `/api/app/course/${id}/approve` },
      { apiName: this.apiName, ...config },
    );

  return = (id: string, reasons: ReasonDto[], config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>(
      { method: 'POST', url: `/api/app/course/${id}/return`, body: { reasons } },
      { apiName: this.apiName, ...config },
    );

  retire = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<unknown, CourseDto>(
      { method: 'POST', url: `/api/app/course/${id}/retire` },
      { apiName: this.apiName, ...config },
    );
}
