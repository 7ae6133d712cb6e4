import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const pilotRoutes: Routes = [
  {
    path: 'summary',
    title: '::PilotSummary:Title',
    loadComponent: () => import('./pilot-summary/pilot-summary').then(m => m.PilotSummary),
  },
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:PilotDashboard',
        data: { requiredPolicy: 'IntegrationPilots.Progress' },
        loadComponent: () => import('./pilot-dashboard/pilot-dashboard').then(m => m.PilotDashboard),
      },
      {
        path: 'enterprises',
        title: '::Menu:PilotEnterprises',
        data: { requiredPolicy: 'IntegrationPilots.Enterprises' },
        loadComponent: () => import('./pilot-enterprise-list/pilot-enterprise-list').then(m => m.PilotEnterpriseList),
      },
      {
        path: 'apply',
        title: '::PilotApply:Title',
        data: { requiredPolicy: 'IntegrationPilots.Enterprises.Apply' },
        loadComponent: () => import('./pilot-apply/pilot-apply').then(m => m.PilotApply),
      },
      {
        path: 'import',
        title: '::IndicatorImport:Title',
        data: { requiredPolicy: 'IntegrationPilots.Indicators.Enter' },
        loadComponent: () => import('./indicator-import/indicator-import').then(m => m.IndicatorImport),
      },
      {
        path: 'enterprises/:id',
        title: '::Menu:PilotEnterprises',
        data: { requiredPolicy: 'IntegrationPilots.Enterprises' },
        loadComponent: () => import('./pilot-detail/pilot-detail').then(m => m.PilotDetail),
      },
      {
        path: 'reports',
        title: '::Menu:PilotReports',
        data: { requiredPolicy: 'IntegrationPilots.Progress' },
        loadComponent: () => import('./pilot-reports/pilot-reports').then(m => m.PilotReports),
      },
      {
        path: 'reports/:id',
        title: '::Menu:PilotReports',
        data: { requiredPolicy: 'IntegrationPilots.Progress' },
        loadComponent: () => import('./pilot-report/pilot-report').then(m => m.PilotReport),
      },
    ],
  },
];
