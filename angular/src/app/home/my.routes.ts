import { Routes } from '@angular/router';
import { authGuard } from '@abp/ng.core';

/** Everything a trainee does; all of it is the person's own data, so being signed in is enough. */
export const myRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: '::Menu:MyHome',
        loadComponent: () => import('./trainee-home/trainee-home').then(m => m.TraineeHome),
      },
      {
        path: 'classes',
        title: '::OpenClasses:Title',
        loadComponent: () => import('../training/enrolments/open-classes/open-classes').then(m => m.OpenClasses),
      },
      {
        path: 'classes/:id/enrol',
        title: '::Enrol:Title',
        loadComponent: () => import('../training/enrolments/enrol/enrol').then(m => m.Enrol),
      },
      {
        path: 'enrolments/:id',
        title: '::MyClass:Title',
        loadComponent: () => import('../training/enrolments/my-class/my-class').then(m => m.MyClass),
      },
      {
        path: 'finder',
        title: '::Finder:Title',
        data: { classes: '/my/classes' },
        loadComponent: () => import('../policy-editions/finder/finder').then(m => m.Finder),
      },
      {
        path: 'timetable',
        title: '::Menu:Timetable',
        loadComponent: () => import('../training/enrolments/my-timetable/my-timetable').then(m => m.MyTimetable),
      },
      { path: 'money', title: '::Menu:MyMoney', loadComponent: () => import('../subsidies/money/my-money/my-money').then(m => m.MyMoney) },
      {
        path: 'notices',
        title: '::MyNotices:Title',
        loadComponent: () => import('../notices/my-notices/my-notices').then(m => m.MyNotices),
      },
      {
        path: 'money/:id',
        title: '::Menu:MyMoney',
        loadComponent: () => import('../subsidies/money/my-money-line/my-money-line').then(m => m.MyMoneyLine),
      },
      { path: 'me', title: '::Menu:Me', loadComponent: () => import('../training/trainees/my-profile/my-profile').then(m => m.MyProfile) },
      {
        path: 'id-number',
        title: '::IdCorrection:Title',
        loadComponent: () => import('../training/id-corrections/my-id-correction/my-id-correction').then(m => m.MyIdCorrection),
      },
      {
        path: 'facts/new',
        title: '::FactForm:Title',
        loadComponent: () => import('../training/facts/fact-form/fact-form').then(m => m.FactForm),
      },
    ],
  },
];
