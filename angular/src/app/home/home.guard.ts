import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { ConfigStateService } from '@abp/ng.core';

/** `/` is the public page for visitors and the way to one's own page for everyone else. */
export const homeGuard: CanActivateFn = () => {
  const user = inject(ConfigStateService).getOne('currentUser');
  return user?.isAuthenticated ? inject(Router).parseUrl('/work') : true;
};
