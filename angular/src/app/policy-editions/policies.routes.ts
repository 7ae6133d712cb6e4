import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

const editions = { requiredPolicy: 'PolicyEditions.Editions' };
const replays = { requiredPolicy: 'PolicyEditions.Replay' };

export const policyRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'editions' },
      {
        path: 'editions',
        title: '::Policies:Editions',
        data: editions,
        loadComponent: () => import('./editions/edition-list/edition-list').then(m => m.EditionList),
      },
      {
        path: 'editions/compare',
        title: '::Editions:Compare',
        data: editions,
        loadComponent: () => import('./editions/edition-compare/edition-compare').then(m => m.EditionCompare),
      },
      { path: 'editions/:id', pathMatch: 'full', redirectTo: 'editions/:id/form' },
      {
        path: 'editions/:id/:tab',
        title: '::Policies:Editions',
        data: editions,
        loadComponent: () => import('./editions/edition-detail/edition-detail').then(m => m.EditionDetail),
      },
      {
        path: 'what-if',
        title: '::Policies:WhatIf',
        data: { requiredPolicy: 'PolicyEditions.WhatIf' },
        loadComponent: () => import('./what-if/what-if').then(m => m.WhatIf),
      },
      {
        path: 'replays',
        title: '::Policies:Replays',
        data: replays,
        loadComponent: () => import('../subsidies/replays/replay-list/replay-list').then(m => m.ReplayList),
      },
      {
        path: 'replays/:id',
        title: '::Policies:Replays',
        data: replays,
        loadComponent: () => import('../subsidies/replays/replay-detail/replay-detail').then(m => m.ReplayDetail),
      },
    ],
  },
];
