import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text.pipe';
import { RegisterLink } from '../../shared/register-link';
import { Icon } from '../../ui/icon/icon';

/** Before the form: an account, and what to have at hand. The form asks to sign in by itself and is where one comes back to. */
@Component({
  selector: 'app-institution-start',
  imports: [RouterLink, Icon, TextPipe],
  templateUrl: './institution-start.html',
  styleUrl: './institution-start.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionStart {
  private readonly registerLink = inject(RegisterLink);
  protected readonly form = '/institutions/register/form';
  protected readonly atHand = ['Code', 'Licence', 'Account', 'Contact'];

  protected get registerUrl(): string {
    return this.registerLink.to('institution', this.form);
  }
}
