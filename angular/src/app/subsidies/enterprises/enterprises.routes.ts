import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const enterpriseRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:EnterpriseStatements',
        data: { requiredPolicy: 'Subsidies.EnterpriseStatements || Subsidies.EnterpriseStatements.Verify' },
        loadComponent: () => import('./statement-list/statement-list').then(m => m.StatementList),
      },
    ],
  },
];
