import { Injectable, inject } from '@angular/core';
import { SessionStateService } from '@abp/ng.core';

/** Registration is a page of the server, because the password never passes through this app. It keeps the language and knows the way back. */
@Injectable({ providedIn: 'root' })
export class RegisterLink {
  private readonly session = inject(SessionStateService);

  to(kind: 'trainee' | 'institution', returnUrl: string): string {
    const culture = this.session.getLanguage() || 'zh-Hans';
    return '/Account/Register?' + new URLSearchParams({ kind, culture, 'ui-culture': culture, ReturnUrl: returnUrl });
  }
}
