import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DayPipe } from '../../shared/date.pipes';
import { BusinessDay } from '../../shared/business-day';
import { TextPipe } from '../../shared/text.pipe';

/** A deadline against the business day: overdue, today, or by when. Never counts working days itself; that is the server's calendar. */
@Component({
  selector: 'app-due',
  imports: [TextPipe, DayPipe],
  template: `
    <span class="tp-chip" [attr.data-s]="tone()">{{ key() | t: (on() | day: 'text') }}</span>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DueChip {
  readonly on = input.required<string>();
  private readonly today = inject(BusinessDay).today;

  protected readonly state = computed(() => dueState(this.on(), this.today()));
  protected readonly tone = computed(() => ({ Overdue: 'bad', Today: 'wait', By: 'mute' })[this.state()]);
  protected readonly key = computed(() => '::Due:' + this.state());
}

export function dueState(on: string, today: string): 'Overdue' | 'Today' | 'By' {
  if (!today || on > today) return 'By';
  return on === today ? 'Today' : 'Overdue';
}
