import { ApplicationConfig, provideZoneChangeDetection } from '@angular/core';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideAbpCore, withOptions } from '@abp/ng.core';
import { registerLocaleForEsBuild } from '@abp/ng.core/locale';
import { provideAccountConfig } from '@abp/ng.account/config';
import { provideFeatureManagementConfig } from '@abp/ng.feature-management';
import { provideIdentityConfig } from '@abp/ng.identity/config';
import { provideAbpOAuth } from '@abp/ng.oauth';
import { provideSettingManagementConfig } from '@abp/ng.setting-management/config';
import { provideAbpThemeShared, provideLogo, withEnvironmentOptions, withHttpErrorConfig } from '@abp/ng.theme.shared';
import { environment } from '../environments/environment';
import { appRoutes } from './app.routes';
import { HttpErrorPage } from './errors/http-error-page';
import { provideAppMenu } from './route.provider';
import { layouts, provideTheme } from './theme/theme.providers';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideRouter(appRoutes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideAppMenu(),
    provideAnimations(),
    provideAbpCore(withOptions({ environment, registerLocaleFn: registerLocaleForEsBuild(), dynamicLayouts: layouts })),
    provideAbpOAuth(),
    provideAbpThemeShared(
      withHttpErrorConfig({ errorScreen: { component: HttpErrorPage, forWhichErrors: [403, 404, 500], hideCloseIcon: true } }),
    ),
    provideIdentityConfig(),
    provideSettingManagementConfig(),
    provideAccountConfig(),
    provideFeatureManagementConfig(),
    provideLogo(withEnvironmentOptions(environment)),
    provideTheme(),
  ],
};
