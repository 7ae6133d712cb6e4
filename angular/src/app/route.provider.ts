import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';
import { RoutesService } from '@abp/ng.core';
import { Layout } from './theme/theme.providers';

/** The office menu, and the layout of every family of pages. Labels are localisation keys; icons are names of `app-icon`. */
export function provideAppMenu(): EnvironmentProviders {
  return provideAppInitializer(() => {
    inject(RoutesService).add([{ path: '/', name: '::Menu:PublicHome', invisible: true, layout: Layout.Public }]);
  });
}
