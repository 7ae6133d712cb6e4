import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ClassDto, TrainingClassService } from '@proxy/training';
import { ClockPipe, DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { TimetableCalendar } from '../timetable-calendar/timetable-calendar';

@Component({
  selector: 'app-class-sessions',
  imports: [PageState, StatusChip, TimetableCalendar, ClockPipe, DayPipe, TextPipe],
  templateUrl: './class-sessions.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClassSessions {
  readonly class = input.required<ClassDto>();
  private readonly service = inject(TrainingClassService);
  protected readonly sessions = rxResource({ params: () => this.class().id!, stream: ({ params }) => this.service.getSessions(params) });
  protected readonly rows = computed(() => (this.sessions.hasValue() ? (this.sessions.value().items ?? []) : []));
}
