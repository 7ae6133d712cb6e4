import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { ConfigStateService, PermissionService } from '@abp/ng.core';
import { OFFICE_POLICY } from '../route.provider';

const ENROL = 'Training.Enrolments.Enrol';

/** Who sees anything of the office menu works there. Who may only enrol is here as a person; who may do nothing yet waits in the office. */
export function homeOf(isGranted: (policy: string) => boolean): '/my' | '/work' {
  return isGranted(OFFICE_POLICY) || !isGranted(ENROL) ? '/work' : '/my';
}

/** `/` is the public page for visitors and the way to one's own page for everyone else. */
export const homeGuard: CanActivateFn = () => {
  if (!inject(ConfigStateService).getDeep('currentUser.isAuthenticated')) return true;
  const permissions = inject(PermissionService);
  return inject(Router).parseUrl(homeOf(policy => permissions.getGrantedPolicy(policy)));
};
