import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import type { AttendanceMark } from '@proxy/training';
import { ClockPipe, DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { AttendanceBook, MARKS } from '../attendance-book';

/** Taking attendance on a phone: one session, five large buttons per person, and "everybody is here" first. */
@Component({
  selector: 'app-attendance-roster',
  imports: [Icon, StatusChip, ClockPipe, DayPipe, TextPipe],
  templateUrl: './attendance-roster.html',
  styleUrl: './attendance-roster.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendanceRoster {
  readonly book = input.required<AttendanceBook>();
  readonly today = input('');
  readonly mayRecord = input(false);
  readonly close = output<string>();

  protected readonly marks = MARKS;
  /** Begins where the work is; afterwards where the person went. */
  protected readonly at = linkedSignal<string, number>({
    source: () => `${this.today()}|${this.book().sessions().length}`,
    computation: (_, previous) => previous?.value || untracked(() => this.book().firstToMark(this.today())),
  });
  protected readonly session = computed(() => this.book().sessions()[this.at()]);
  protected readonly editable = computed(
    () => this.mayRecord() && !!this.session() && this.book().canEdit(this.session().id, this.today()),
  );
  protected readonly complete = computed(
    () => this.book().markedCount(this.session().id) === this.book().expected(this.session().id).length,
  );

  protected mark(enrolmentId: string, mark: AttendanceMark): void {
    this.book().set(enrolmentId, this.session().id, mark);
  }

  protected changeHours(enrolmentId: string, by: number): void {
    const entry = this.book().entry(enrolmentId, this.session().id);
    if (!entry) return;
    const hours = Math.min(Math.max(entry.hours + by, 0), this.session().hours);
    this.book().set(enrolmentId, this.session().id, entry.mark, hours);
  }
}
