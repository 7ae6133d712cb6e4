import { Routes } from '@angular/router';

/** Published lists; open to everybody. */
export const noticeRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: '::Notices:Title',
    loadComponent: () => import('./notice-list/notice-list').then(m => m.NoticeList),
  },
  {
    path: 'samples',
    title: '::PublicSamples:Title',
    loadComponent: () => import('./sample-rounds/sample-rounds').then(m => m.SampleRounds),
  },
  { path: ':id', title: '::Notices:Title', loadComponent: () => import('./notice-page/notice-page').then(m => m.NoticePage) },
];
