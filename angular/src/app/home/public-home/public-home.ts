import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RegisterLink } from '../../shared/register-link';
import { SignIn } from '../../shared/sign-in';
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
  private readonly registerLink = inject(RegisterLink);
  protected readonly signIn = inject(SignIn);

  protected readonly promises = ['Voluntary', 'Reason', 'OwnAccount', 'Objection'];
  protected readonly steps = ['Find', 'Enrol', 'Attend', 'Paid'];

  protected get registerUrl(): string {
    return this.registerLink.to('trainee', '/my');
  }
}
