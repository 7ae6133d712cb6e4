import { Pipe, PipeTransform, inject } from '@angular/core';
import { SessionStateService } from '@abp/ng.core';
import { DayStyle, formatDay, formatMoment, formatTime } from './dates';

@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  private readonly session = inject(SessionStateService);

  transform(value: string | null | undefined, style: DayStyle = 'table'): string {
    return formatDay(value, this.session.getLanguage() || 'zh-Hans', style);
  }
}

@Pipe({ name: 'moment' })
export class MomentPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatMoment(value);
  }
}

@Pipe({ name: 'clock' })
export class ClockPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatTime(value);
  }
}
