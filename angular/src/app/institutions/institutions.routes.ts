import { inject } from '@angular/core';
import { CanActivateFn, Router, Routes } from '@angular/router';
import { ConfigStateService, authGuard, permissionGuard } from '@abp/ng.core';

/** Who is signed in needs no account and goes straight to the form. */
const startGuard: CanActivateFn = () =>
  inject(ConfigStateService).getDeep('currentUser.isAuthenticated') ? inject(Router).parseUrl('/institutions/register/form') : true;

export const institutionRoutes: Routes = [
  {
    path: 'register',
    pathMatch: 'full',
    title: '::InstitutionForm:Title',
    canActivate: [startGuard],
    loadComponent: () => import('./institution-start/institution-start').then(m => m.InstitutionStart),
  },
  {
    path: 'register/form',
    title: '::InstitutionForm:Title',
    canActivate: [authGuard],
    loadComponent: () => import('./institution-form/institution-form').then(m => m.InstitutionForm),
  },
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Institutions',
        data: { requiredPolicy: 'Institutions.Institutions' },
        loadComponent: () => import('./institution-list/institution-list').then(m => m.InstitutionList),
      },
      {
        path: 'staff',
        title: '::Menu:Staff',
        data: { requiredPolicy: 'Institutions.Staff' },
        loadComponent: () => import('./staff-list/staff-list').then(m => m.StaffList),
      },
      {
        path: 'mine',
        title: '::Menu:MyInstitution',
        loadComponent: () => import('./my-institution/my-institution').then(m => m.MyInstitution),
      },
      {
        path: ':id',
        title: '::Menu:Institutions',
        data: { requiredPolicy: 'Institutions.Institutions' },
        loadComponent: () => import('./institution-detail/institution-detail').then(m => m.InstitutionDetail),
      },
      {
        path: ':id/edit',
        title: '::InstitutionForm:EditTitle',
        data: { requiredPolicy: 'Institutions.Institutions.Register' },
        loadComponent: () => import('./institution-form/institution-form').then(m => m.InstitutionForm),
      },
    ],
  },
];
