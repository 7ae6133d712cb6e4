import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const classRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Classes',
        data: { requiredPolicy: 'Training.Classes' },
        loadComponent: () => import('./class-list/class-list').then(m => m.ClassList),
      },
      {
        path: 'new',
        title: '::ClassList:New',
        data: { requiredPolicy: 'Training.Classes.File' },
        loadComponent: () => import('./class-form/class-form').then(m => m.ClassForm),
      },
      {
        path: ':id/edit',
        title: '::ClassForm:EditTitle',
        data: { requiredPolicy: 'Training.Classes.File' },
        loadComponent: () => import('./class-form/class-form').then(m => m.ClassForm),
      },
      { path: ':id', pathMatch: 'full', redirectTo: ':id/overview' },
      {
        path: ':id/:tab',
        title: '::Menu:Classes',
        data: { requiredPolicy: 'Training.Classes' },
        loadComponent: () => import('./class-detail/class-detail').then(m => m.ClassDetail),
      },
    ],
  },
];
