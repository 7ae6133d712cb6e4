import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';

/** A deadline in working days, as the server counted them. */
@Component({
  selector: 'app-days-left',
  imports: [DayPipe, TextPipe],
  template: `
    @if (on(); as day) {
      <span class="tp-chip" [attr.data-s]="tone()" [title]="day | day">
        {{ key() | t: (left() === null ? (day | day: 'text') : days()) }}
      </span>
      @if (told()) {
        <span class="tp-chip" data-s="bad">{{ '::Due:Told' | t }}</span>
      }
    } @else {
      <span class="muted">—</span>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DaysLeft {
  readonly on = input<string | null | undefined>();
  readonly left = input<number | null, number | null | undefined>(null, { transform: value => value ?? null });
  /** Told to the office above. */
  readonly told = input(false);

  protected readonly days = computed(() => Math.abs(this.left() ?? 0));
  protected readonly key = computed(() => '::Due:' + dueWord(this.left()));
  protected readonly tone = computed(() => ({ By: 'mute', LeftN: 'mute', FewN: 'wait', Today: 'wait', OverN: 'bad' })[dueWord(this.left())]);
}

/** Three working days or fewer are few. */
export function dueWord(left: number | null): 'By' | 'LeftN' | 'FewN' | 'Today' | 'OverN' {
  if (left === null) return 'By';
  if (left < 0) return 'OverN';
  return left === 0 ? 'Today' : left <= 3 ? 'FewN' : 'LeftN';
}
