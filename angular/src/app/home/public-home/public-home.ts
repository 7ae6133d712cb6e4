import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AuthService, SessionStateService } from '@abp/ng.core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';

/** First page of a visitor: what this is, what one may be entitled to, and the two doors in. */
@Component({
  selector: 'app-public-home',
  imports: [RouterLink, Icon, TextPipe],
  templateUrl: './public-home.html',
  styleUrl: './public-home.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicHome {
  private readonly auth = inject(AuthService);
  private readonly session = inject(SessionStateService);

  protected readonly promises = ['Voluntary', 'Reason', 'OwnAccount', 'Objection'];
  protected readonly steps = ['Find', 'Enrol', 'Attend', 'Paid'];

  protected logIn(): void {
    this.auth.navigateToLogin();
  }

  /** Registration is a page of the server, because the password never passes through this app. */
  protected get registerUrl(): string {
    const culture = encodeURIComponent(this.session.getLanguage() || 'zh-Hans');
    return `/Account/Register?kind=trainee&culture=${culture}&ui-culture=${culture}&ReturnUrl=${encodeURIComponent('/my')}`;
  }
}
