import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { SessionStateService } from '@abp/ng.core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';
import { TextSizeService } from '../text-size.service';

/** Large text and language, the same two buttons in every layout. */
@Component({
  selector: 'app-shell-tools',
  imports: [Icon, TextPipe],
  templateUrl: './shell-tools.html',
  styleUrl: './shell-tools.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShellTools {
  private readonly session = inject(SessionStateService);
  protected readonly text = inject(TextSizeService);
  protected readonly language = toSignal(this.session.getLanguage$(), { initialValue: this.session.getLanguage() });

  protected switchLanguage(): void {
    this.session.setLanguage(this.language() === 'en' ? 'zh-Hans' : 'en');
  }
}
