import { Routes } from '@angular/router';
import { homeGuard } from './home/home.guard';

export const appRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [homeGuard],
    loadComponent: () => import('./home/public-home/public-home').then(m => m.PublicHome),
  },
  { path: 'account', loadChildren: () => import('@abp/ng.account').then(m => m.createRoutes()) },
  { path: 'identity', loadChildren: () => import('@abp/ng.identity').then(m => m.createRoutes()) },
  { path: 'setting-management', loadChildren: () => import('@abp/ng.setting-management').then(m => m.createRoutes()) },
  { path: '**', loadComponent: () => import('./errors/not-found/not-found').then(m => m.NotFound) },
];
