import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';

/** Asks why something is refused or sent back. */
@Component({
  selector: 'app-ground-dialog',
  imports: [FormsModule, Dialog, TextPipe],
  templateUrl: './ground-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GroundDialog {
  /** Key of the title, which is the word of the button too. */
  readonly title = input.required<string>();
  readonly busy = input(false);
  readonly given = output<string>();
  readonly closed = output();
  protected readonly ground = signal('');
}
