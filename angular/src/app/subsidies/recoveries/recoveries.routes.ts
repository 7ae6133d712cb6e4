import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const data = { requiredPolicy: 'Subsidies.Recoveries' };

export const recoveryRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Recoveries',
        data,
        loadComponent: () => import('./recovery-list/recovery-list').then(m => m.RecoveryList),
      },
      {
        path: 'new',
        title: '::Recoveries:Propose',
        data: { requiredPolicy: 'Subsidies.Recoveries.Propose' },
        loadComponent: () => import('./recovery-form/recovery-form').then(m => m.RecoveryForm),
      },
      {
        path: ':id',
        title: '::Menu:Recoveries',
        data,
        loadComponent: () => import('./recovery-detail/recovery-detail').then(m => m.RecoveryDetail),
      },
    ],
  },
];
