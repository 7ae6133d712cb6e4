import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const policy = { requiredPolicy: 'Subsidies.Claims' };

export const claimRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Claims',
        data: policy,
        loadComponent: () => import('./claim-list/claim-list').then(m => m.ClaimList),
      },
      {
        path: ':id',
        title: '::Menu:Claims',
        data: policy,
        loadComponent: () => import('./claim-detail/claim-detail').then(m => m.ClaimDetail),
      },
      {
        path: ':id/lines/:lineId',
        title: '::Proof:TitleOffice',
        data: policy,
        loadComponent: () => import('./claim-line-proof/claim-line-proof').then(m => m.ClaimLineProof),
      },
    ],
  },
];
