import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../icon/icon';

export interface Step {
  /** Localisation key. */
  text: string;
  state: 'done' | 'now' | 'next' | 'stopped';
  note?: string;
}

/** Where a case stands, from the first step to the last. Wraps to a column on a phone. */
@Component({
  selector: 'app-step-bar',
  imports: [Icon, TextPipe],
  templateUrl: './step-bar.html',
  styleUrl: './step-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepBar {
  readonly steps = input.required<Step[]>();
}

/** Steps of a process in order, with everything before `current` done. An unknown current step leaves all of them open. */
export function stepsUpTo(keys: string[], current: string, prefix: string, stopped = false): Step[] {
  const at = keys.indexOf(current);
  const last = keys.length - 1;
  return keys.map((key, i) => {
    if (at < 0 || i > at) return { text: prefix + key, state: 'next' };
    if (i < at || (i === at && at === last && !stopped)) return { text: prefix + key, state: 'done' };
    return { text: prefix + key, state: stopped ? 'stopped' : 'now' };
  });
}
