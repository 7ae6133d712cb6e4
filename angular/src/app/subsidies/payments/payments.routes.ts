import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const policy = { requiredPolicy: 'Subsidies.PaymentBatches' };

export const paymentRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Payments',
        data: policy,
        loadComponent: () => import('./payment-list/payment-list').then(m => m.PaymentList),
      },
      {
        path: ':id',
        title: '::Menu:Payments',
        data: policy,
        loadComponent: () => import('./payment-batch/payment-batch').then(m => m.PaymentBatch),
      },
    ],
  },
];
