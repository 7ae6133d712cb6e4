import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

export const REVIEW_POLICIES = ['Subsidies.Claims.FirstReview', 'Subsidies.Claims.SecondReview', 'Subsidies.Claims.PrefectureReview'];

export const reviewRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:Reviews',
        data: { requiredPolicy: [...REVIEW_POLICIES, 'Subsidies.Claims.SuperviseReviews'].join(' || ') },
        loadComponent: () => import('./review-queue/review-queue').then(m => m.ReviewQueue),
      },
    ],
  },
];
