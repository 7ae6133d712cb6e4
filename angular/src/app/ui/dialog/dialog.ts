import { ChangeDetectionStrategy, Component, ElementRef, effect, input, model, viewChild } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../icon/icon';

/** The browser's own modal: focus, Escape and backdrop come with it, and it needs no framework CSS. */
@Component({
  selector: 'app-dialog',
  imports: [Icon, TextPipe],
  templateUrl: './dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Dialog {
  readonly title = input.required<string>();
  readonly open = model(false);
  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const dialog = this.element().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal?.();
      if (!this.open() && dialog.open) dialog.close();
    });
  }
}
