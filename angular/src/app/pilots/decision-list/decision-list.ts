import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { DatedDecisionDto } from '@proxy/pilots';
import { DayPipe, MomentPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { StatusChip } from '../../ui/status-chip/status-chip';
import type { StatusEnum } from '../../ui/status-chip/status-tones';

/** The road of an enterprise, base or city: state, day, who decided and on what ground. */
@Component({
  selector: 'app-decision-list',
  imports: [StatusChip, DayPipe, MomentPipe, TextPipe],
  templateUrl: './decision-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecisionList {
  readonly of = input.required<StatusEnum>();
  readonly decisions = input.required<DatedDecisionDto[]>();
}
