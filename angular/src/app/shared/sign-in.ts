import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { AuthService } from '@abp/ng.core';

/**
 * Passwords are typed on the server's page only. Afterwards the person is back where they were: the address travels in the state of the
 * request, bound to its nonce, and is opened by the router, which cannot leave this site.
 */
@Injectable({ providedIn: 'root' })
export class SignIn {
  private readonly auth = inject(AuthService);
  private readonly router = inject(Router);

  /** `/` is the way to everybody's own home and needs no address. */
  start(): void {
    this.auth.navigateToLogin(this.router.url === '/' ? undefined : { returnUrl: this.router.url });
  }
}
