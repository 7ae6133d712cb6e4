import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const inspectionRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Inspections',
        data: { requiredPolicy: 'Subsidies.Inspections' },
        loadComponent: () => import('./inspection-list/inspection-list').then(m => m.InspectionList),
      },
      {
        path: 'new',
        title: '::Inspections:New',
        data: { requiredPolicy: 'Subsidies.Inspections.Record' },
        loadComponent: () => import('./inspection-form/inspection-form').then(m => m.InspectionForm),
      },
    ],
  },
];
