import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import { AttendanceService, EnrolmentService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { BusinessDay } from '../../../shared/business-day';
import { CodePipe } from '../../../shared/code.pipe';
import { ClockPipe, DayPipe, MomentPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { ShareBar } from '../../../ui/share-bar/share-bar';
import { StatusChip } from '../../../ui/status-chip/status-chip';

const OPEN = ['Applied', 'Admitted', 'Attending'];

/** One class of mine: lessons, marks, result, and the way out, which needs no reason. */
@Component({
  selector: 'app-my-class',
  imports: [
    FormsModule,
    NgTemplateOutlet,
    RouterLink,
    Dialog,
    Icon,
    PageState,
    ShareBar,
    StatusChip,
    ClockPipe,
    CodePipe,
    DayPipe,
    MomentPipe,
    TextPipe,
  ],
  templateUrl: './my-class.html',
  styleUrl: './my-class.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyClass {
  private readonly enrolments = inject(EnrolmentService);
  private readonly attendance = inject(AttendanceService);
  private readonly toaster = inject(ToasterService);
  private readonly today = inject(BusinessDay).today;

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly leaving = signal(false);
  protected readonly reason = signal('');

  protected readonly mine = rxResource({ stream: () => this.enrolments.getMine() });
  protected readonly enrolment = computed(() =>
    this.mine.hasValue() ? (this.mine.value().items?.find(one => one.id === this.id()) ?? null) : null,
  );
  protected readonly open = computed(() => OPEN.includes(this.enrolment()?.status ?? ''));

  protected readonly sheet = rxResource({
    params: () => (this.enrolment()?.admittedOn ? this.id() : undefined),
    stream: ({ params }) => this.attendance.getMine(params),
  });
  protected readonly lessons = computed(() => {
    if (!this.sheet.hasValue()) return [];
    const { sessions, rows } = this.sheet.value();
    return sessions.map(session => ({ ...session, entry: rows[0]?.marks[session.id] }));
  });

  protected readonly online = computed(() => (this.sheet.hasValue() && this.sheet.value().online ? this.sheet.value().rows[0] : undefined));
  protected readonly past = computed(() => this.lessons().filter(lesson => lesson.entry || lesson.date <= this.today()));
  protected readonly coming = computed(() => this.lessons().filter(lesson => !lesson.entry && lesson.date > this.today()));

  protected leave(): void {
    this.leaving.set(false);
    this.busy.run(this.enrolments.withdraw(this.id(), this.reason().trim() || undefined), () => {
      this.toaster.success('::MyClass:Left');
      this.mine.reload();
    });
  }
}
