import { EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { AuthService, DEFAULT_DYNAMIC_LAYOUTS, NAVIGATE_TO_MANAGE_PROFILE, ReplaceableComponentsService, eLayoutType } from '@abp/ng.core';
import { UserMenuService } from '@abp/ng.theme.shared';
import { VALIDATION_ERROR_TEMPLATE, VALIDATION_INVALID_CLASSES, VALIDATION_TARGET_SELECTOR } from '@ngx-validate/core';
import { AccountLayout } from './account-layout/account-layout';
import { FieldError } from './field-error/field-error';
import { OfficeShell } from './office-shell/office-shell';
import { PublicLayout } from './public-layout/public-layout';
import { TraineeLayout } from './trainee-layout/trainee-layout';

/** ABP knows three layouts; visitors and trainees get their own, free of bootstrap and ng-zorro. */
export const Layout = {
  Office: eLayoutType.application,
  Public: 'public' as eLayoutType,
  Trainee: 'trainee' as eLayoutType,
};

export const layouts = new Map([
  ...DEFAULT_DYNAMIC_LAYOUTS,
  ['public', 'Theme.PublicLayoutComponent'],
  ['trainee', 'Theme.TraineeLayoutComponent'],
]);

export function provideTheme(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideAppInitializer(registerLayouts),
    provideAppInitializer(fillUserMenu),
    // Without these three every ABP form dies with NG0201.
    { provide: VALIDATION_ERROR_TEMPLATE, useValue: FieldError },
    { provide: VALIDATION_TARGET_SELECTOR, useValue: '.form-group' },
    { provide: VALIDATION_INVALID_CLASSES, useValue: 'is-invalid' },
  ]);
}

function registerLayouts(): void {
  const components = inject(ReplaceableComponentsService);
  components.add({ key: 'Theme.ApplicationLayoutComponent', component: OfficeShell });
  components.add({ key: 'Theme.EmptyLayoutComponent', component: PublicLayout });
  components.add({ key: 'Theme.PublicLayoutComponent', component: PublicLayout });
  components.add({ key: 'Theme.AccountLayoutComponent', component: AccountLayout });
  components.add({ key: 'Theme.TraineeLayoutComponent', component: TraineeLayout });
}

function fillUserMenu(): void {
  const auth = inject(AuthService);
  const openProfile = inject(NAVIGATE_TO_MANAGE_PROFILE);
  inject(UserMenuService).addItems([
    { id: 'MyAccount', order: 1, textTemplate: { text: 'AbpAccount::MyAccount' }, action: () => openProfile() },
    { id: 'Logout', order: 2, textTemplate: { text: 'AbpUi::Logout' }, action: () => auth.logout().subscribe() },
  ]);
}
