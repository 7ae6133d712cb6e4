import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink, RouterOutlet } from '@angular/router';
import { ConfigStateService } from '@abp/ng.core';
import { SignIn } from '../../shared/sign-in';
import { TextPipe } from '../../shared/text.pipe';
import { Brand } from '../brand/brand';
import { DemoStandard } from '../demo-standard/demo-standard';
import { ShellTools } from '../shell-tools/shell-tools';

/** For visitors who have not signed in: one column, no framework CSS. */
@Component({
  selector: 'app-public-layout',
  imports: [RouterOutlet, RouterLink, Brand, DemoStandard, ShellTools, TextPipe],
  templateUrl: './public-layout.html',
  styleUrl: './public-layout.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicLayout {
  static readonly type = 'public';
  protected readonly signIn = inject(SignIn);
  private readonly config = inject(ConfigStateService);
  protected readonly user = toSignal(this.config.getOne$('currentUser'));
}
