import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const lateFilingRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:LateFilings',
        data: { requiredPolicy: 'Subsidies.LateFilings.Decide' },
        loadComponent: () => import('./late-filing-list/late-filing-list').then(m => m.LateFilingList),
      },
    ],
  },
];
