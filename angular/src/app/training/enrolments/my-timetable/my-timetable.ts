import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { AttendanceService, EnrolmentService } from '@proxy/training';
import { catchError, forkJoin, map, of, switchMap } from 'rxjs';
import { BusinessDay } from '../../../shared/business-day';
import { ClockPipe, DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { TimetableCalendar } from '../../classes/timetable-calendar/timetable-calendar';

export interface Lesson {
  id: string;
  enrolmentId: string;
  className: string;
  date: string;
  startsAt: string;
  hours: number;
}

/** Lessons of all my classes: the coming ones as a list, all of them on the calendar. */
@Component({
  selector: 'app-my-timetable',
  imports: [RouterLink, PageState, TimetableCalendar, ClockPipe, DayPipe, TextPipe],
  templateUrl: './my-timetable.html',
  styleUrl: './my-timetable.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyTimetable {
  private readonly enrolments = inject(EnrolmentService);
  private readonly attendance = inject(AttendanceService);
  private readonly today = inject(BusinessDay).today;

  protected readonly lessons = rxResource({ stream: () => this.load() });
  protected readonly all = computed(() => (this.lessons.hasValue() ? this.lessons.value() : []));
  protected readonly coming = computed(() => this.all().filter(lesson => lesson.date >= this.today()));

  private load() {
    return this.enrolments.getMine().pipe(
      map(result => (result.items ?? []).filter(one => ['Admitted', 'Attending'].includes(one.status))),
      switchMap(live =>
        live.length
          ? forkJoin(
              live.map(one =>
                this.attendance.getMine(one.id!).pipe(
                  map(sheet => sheet.sessions.map<Lesson>(session => ({ ...session, enrolmentId: one.id!, className: one.className }))),
                  catchError(() => of<Lesson[]>([])),
                ),
              ),
            )
          : of([]),
      ),
      map(lists => lists.flat().sort((a, b) => (a.date + a.startsAt).localeCompare(b.date + b.startsAt))),
    );
  }
}
