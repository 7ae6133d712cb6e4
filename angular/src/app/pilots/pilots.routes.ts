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
        path: 'bases',
        title: '::Menu:PilotBases',
        data: { requiredPolicy: 'IntegrationPilots.Bases' },
        loadComponent: () => import('./base-list/base-list').then(m => m.BaseList),
      },
      {
        path: 'bases/:id',
        title: '::Menu:PilotBases',
        data: { requiredPolicy: 'IntegrationPilots.Bases' },
        loadComponent: () => import('./base-detail/base-detail').then(m => m.BaseDetail),
      },
      {
        path: 'cities',
        title: '::Menu:PilotCities',
        data: { requiredPolicy: 'IntegrationPilots.Cities' },
        loadComponent: () => import('./city-list/city-list').then(m => m.CityList),
      },
      {
        path: 'cities/:id',
        title: '::Menu:PilotCities',
        data: { requiredPolicy: 'IntegrationPilots.Cities' },
        loadComponent: () => import('./city-detail/city-detail').then(m => m.CityDetail),
      },
      {
        path: 'sharing',
        title: '::Menu:PilotSharing',
        data: { requiredPolicy: 'IntegrationPilots.Sharing' },
        loadComponent: () => import('./sharing/sharing').then(m => m.Sharing),
      },
      {
        path: 'assistance',
        title: '::Menu:PilotAssistance',
        data: { requiredPolicy: 'IntegrationPilots.Assistance' },
        loadComponent: () => import('./assistance/assistance').then(m => m.Assistance),
      },
      {
        path: 'coverage',
        title: '::Menu:PilotCoverage',
        data: { requiredPolicy: 'IntegrationPilots.Progress' },
        loadComponent: () => import('./school-coverage/school-coverage').then(m => m.SchoolCoverage),
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
