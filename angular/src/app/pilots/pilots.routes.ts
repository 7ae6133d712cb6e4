import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const pilotRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: 'enterprises',
        title: '::Menu:PilotEnterprises',
        data: { requiredPolicy: 'IntegrationPilots.Enterprises' },
        loadComponent: () => import('./pilot-enterprise-list/pilot-enterprise-list').then(m => m.PilotEnterpriseList),
      },
    ],
  },
];
