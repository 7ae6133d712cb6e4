import { Routes } from '@angular/router';
import { authGuard } from '@abp/ng.core';
import { homeGuard } from './home/home.guard';

export const appRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [homeGuard],
    loadComponent: () => import('./home/public-home/public-home').then(m => m.PublicHome),
  },
  {
    path: 'open-classes',
    title: '::OpenClasses:Title',
    loadComponent: () => import('./training/enrolments/open-classes/open-classes').then(m => m.OpenClasses),
  },
  {
    path: 'finder',
    title: '::Finder:Title',
    data: { classes: '/open-classes' },
    loadComponent: () => import('./policy-editions/finder/finder').then(m => m.Finder),
  },
  { path: 'my', loadChildren: () => import('./home/my.routes').then(m => m.myRoutes) },
  {
    path: 'work',
    title: '::Menu:Work',
    canActivate: [authGuard],
    loadComponent: () => import('./home/work-home/work-home').then(m => m.WorkHome),
  },
  { path: 'institutions', loadChildren: () => import('./institutions/institutions.routes').then(m => m.institutionRoutes) },
  { path: 'training/courses', loadChildren: () => import('./training/courses/courses.routes').then(m => m.courseRoutes) },
  { path: 'training/classes', loadChildren: () => import('./training/classes/classes.routes').then(m => m.classRoutes) },
  {
    path: 'training/id-corrections',
    loadChildren: () => import('./training/id-corrections/id-corrections.routes').then(m => m.idCorrectionRoutes),
  },
  { path: 'training/facts', loadChildren: () => import('./training/facts/facts.routes').then(m => m.factRoutes) },
  { path: 'subsidies/reviews', loadChildren: () => import('./subsidies/reviews/reviews.routes').then(m => m.reviewRoutes) },
  {
    path: 'subsidies/late-filings',
    loadChildren: () => import('./subsidies/late-filings/late-filings.routes').then(m => m.lateFilingRoutes),
  },
  { path: 'subsidies/enterprises', loadChildren: () => import('./subsidies/enterprises/enterprises.routes').then(m => m.enterpriseRoutes) },
  { path: 'subsidies/claims', loadChildren: () => import('./subsidies/claims/claims.routes').then(m => m.claimRoutes) },
  { path: 'policies', loadChildren: () => import('./policy-editions/policies.routes').then(m => m.policyRoutes) },
  { path: 'subsidies/publicity', loadChildren: () => import('./subsidies/publicity/publicity.routes').then(m => m.publicityRoutes) },
  { path: 'subsidies/inspections', loadChildren: () => import('./subsidies/inspections/inspections.routes').then(m => m.inspectionRoutes) },
  { path: 'subsidies/samples', loadChildren: () => import('./subsidies/sampling/sampling.routes').then(m => m.samplingRoutes) },
  { path: 'subsidies/recoveries', loadChildren: () => import('./subsidies/recoveries/recoveries.routes').then(m => m.recoveryRoutes) },
  { path: 'notices', loadChildren: () => import('./notices/notices.routes').then(m => m.noticeRoutes) },
  { path: 'subsidies', loadChildren: () => import('./subsidies/finance.routes').then(m => m.financeRoutes) },
  { path: 'pilots', loadChildren: () => import('./pilots/pilots.routes').then(m => m.pilotRoutes) },
  { path: 'account', loadChildren: () => import('@abp/ng.account').then(m => m.createRoutes()) },
  { path: 'identity', loadChildren: () => import('@abp/ng.identity').then(m => m.createRoutes()) },
  { path: 'setting-management', loadChildren: () => import('@abp/ng.setting-management').then(m => m.createRoutes()) },
  { path: '**', loadComponent: () => import('./errors/not-found/not-found').then(m => m.NotFound) },
];
