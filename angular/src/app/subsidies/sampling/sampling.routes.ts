import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const data = { requiredPolicy: 'Subsidies.Samples' };

export const samplingRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Samples',
        data,
        loadComponent: () => import('./sample-list/sample-list').then(m => m.SampleList),
      },
      {
        path: ':id',
        title: '::Menu:Samples',
        data,
        loadComponent: () => import('./sample-detail/sample-detail').then(m => m.SampleDetail),
      },
    ],
  },
];
