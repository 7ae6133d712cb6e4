import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { SessionStateService } from '@abp/ng.core';
import { TextPipe } from '../../../shared/text.pipe';
import { monthsOf } from './months';

/** The days with lessons as month sheets, each with its class hours. */
@Component({
  selector: 'app-timetable-calendar',
  imports: [TextPipe],
  templateUrl: './timetable-calendar.html',
  styleUrl: './timetable-calendar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimetableCalendar {
  readonly lessons = input.required<{ date: string; hours: number }[]>();
  private readonly language = inject(SessionStateService).getLanguage() || 'zh-Hans';

  protected readonly months = computed(() => monthsOf(this.lessons()));
  protected readonly weekdays = Array.from({ length: 7 }, (_, i) => this.format(`2020-06-0${i + 1}`, { weekday: 'narrow' }));

  protected title(month: string): string {
    return this.format(`${month}-01`, { year: 'numeric', month: 'long' });
  }

  private format(day: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language, { ...options, timeZone: 'UTC' }).format(new Date(day));
  }
}
