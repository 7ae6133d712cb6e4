import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

/** Budgets, books and the institution's money; batches have routes of their own. */
export const financeRoutes: Routes = [
  { path: 'payments', loadChildren: () => import('./payments/payments.routes').then(m => m.paymentRoutes) },
  {
    path: 'budgets',
    title: '::Menu:Budgets',
    canActivate: [authGuard, permissionGuard],
    data: { requiredPolicy: 'Subsidies.Budgets' },
    loadComponent: () => import('./budgets/budget-board/budget-board').then(m => m.BudgetBoard),
  },
  {
    path: 'ledger',
    title: '::Menu:Ledger',
    canActivate: [authGuard, permissionGuard],
    data: { requiredPolicy: 'Subsidies.Ledger' },
    loadComponent: () => import('./ledger/ledger-books/ledger-books').then(m => m.LedgerBooks),
  },
  {
    path: 'money',
    title: '::Menu:InstitutionMoney',
    canActivate: [authGuard, permissionGuard],
    data: { requiredPolicy: 'Subsidies.Claims.Submit' },
    loadComponent: () => import('./money/institution-money/institution-money').then(m => m.InstitutionMoney),
  },
];
