import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const loadQueue = () => import('./fact-queue/fact-queue').then(m => m.FactQueue);

export const factRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      { path: '', pathMatch: 'full', title: '::Menu:Facts', data: { requiredPolicy: 'Training.Facts' }, loadComponent: loadQueue },
      { path: ':id', title: '::Menu:Facts', data: { requiredPolicy: 'Training.Facts' }, loadComponent: loadQueue },
    ],
  },
];
