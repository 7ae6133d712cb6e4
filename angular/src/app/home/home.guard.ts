import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { ConfigStateService, PermissionService } from '@abp/ng.core';

/** Whoever holds one of these works in an office, an institution or a school; everybody else is here as a person. */
export const OFFICE_POLICIES = ['Institutions.Institutions', 'Training.Classes', 'Training.Facts', 'Subsidies.Claims', 'IntegrationPilots.Enterprises', 'AbpIdentity.Users'];

/** `/` is the public page for visitors and the way to one's own page for everyone else. */
export const homeGuard: CanActivateFn = () => {
  const user = inject(ConfigStateService).getOne('currentUser');
  if (!user?.isAuthenticated) return true;
  const permissions = inject(PermissionService);
  const worksHere = OFFICE_POLICIES.some(policy => permissions.getGrantedPolicy(policy));
  return inject(Router).parseUrl(worksHere ? '/work' : '/my');
};
