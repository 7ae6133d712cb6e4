import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const courseRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Courses',
        data: { requiredPolicy: 'Training.Courses' },
        loadComponent: () => import('./course-list/course-list').then(m => m.CourseList),
      },
      {
        path: 'new',
        title: '::CourseList:New',
        data: { requiredPolicy: 'Training.Courses.File' },
        loadComponent: () => import('./course-form/course-form').then(m => m.CourseForm),
      },
      {
        path: ':id/edit',
        title: '::CourseForm:EditTitle',
        data: { requiredPolicy: 'Training.Courses.File' },
        loadComponent: () => import('./course-form/course-form').then(m => m.CourseForm),
      },
      {
        path: ':id',
        title: '::Menu:Courses',
        data: { requiredPolicy: 'Training.Courses' },
        loadComponent: () => import('./course-detail/course-detail').then(m => m.CourseDetail),
      },
    ],
  },
];
