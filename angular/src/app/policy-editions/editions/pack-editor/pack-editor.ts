import { ChangeDetectionStrategy, Component, ElementRef, computed, input, linkedSignal, output, viewChild } from '@angular/core';
import { TextPipe } from '../../../shared/text.pipe';
import { spanOfLine } from './span-of-line';

/** A long text to be rewritten by hand: plain field, a way to a line, save and discard. */
@Component({
  selector: 'app-pack-editor',
  imports: [TextPipe],
  templateUrl: './pack-editor.html',
  styleUrl: './pack-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackEditor {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  readonly busy = input(false);
  readonly saved = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly draft = linkedSignal(() => this.text());
  protected readonly dirty = computed(() => this.draft() !== this.text());

  /** Selects a line (from 1) and brings it into view. */
  goTo(line: number): void {
    const field = this.field().nativeElement;
    const { start, end, share } = spanOfLine(field.value, line);
    field.focus();
    field.setSelectionRange(start, end);
    field.scrollTop = Math.max(0, share * field.scrollHeight - field.clientHeight / 2);
    field.scrollIntoView({ block: 'center' });
  }
}
