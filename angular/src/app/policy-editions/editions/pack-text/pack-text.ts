import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../../../shared/text.pipe';
import { markedLines } from './marked-lines';

/** The text of a pack to read, with line numbers and what is new in it. */
@Component({
  selector: 'app-pack-text',
  imports: [TextPipe],
  templateUrl: './pack-text.html',
  styleUrl: './pack-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackText {
  readonly text = input.required<string>();
  readonly base = input<string | null>(null);
  protected readonly lines = computed(() => markedLines(this.text(), this.base()));
  protected readonly news = computed(() => this.lines().filter(line => line.isNew).length);
}
