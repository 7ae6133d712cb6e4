import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const requiredPolicy = 'Subsidies.Publicity';

export const publicityRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Publicity',
        data: { requiredPolicy },
        loadComponent: () => import('./notice-desk/notice-desk').then(m => m.NoticeDesk),
      },
      {
        path: 'objections',
        title: '::Objections:Title',
        data: { requiredPolicy },
        loadComponent: () => import('./objection-desk/objection-desk').then(m => m.ObjectionDesk),
      },
      {
        path: ':id',
        title: '::Menu:Publicity',
        data: { requiredPolicy },
        loadComponent: () => import('./notice-detail/notice-detail').then(m => m.NoticeDetail),
      },
    ],
  },
];
