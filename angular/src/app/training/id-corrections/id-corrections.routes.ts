import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const loadQueue = () => import('./id-correction-queue/id-correction-queue').then(m => m.IdCorrectionQueue);
const data = { requiredPolicy: 'Training.IdCorrections' };

export const idCorrectionRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      { path: '', pathMatch: 'full', title: '::Menu:IdCorrections', data, loadComponent: loadQueue },
      { path: ':id', title: '::Menu:IdCorrections', data, loadComponent: loadQueue },
    ],
  },
];
