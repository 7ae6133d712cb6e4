import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import type { ReasonDto } from '@proxy/models';
import { ClassDto, TrainingClassService } from '@proxy/training';
import { Observable, of } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { ReturnDialog } from '../../../shared/return-dialog/return-dialog';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { StepBar, stepsUpTo } from '../../../ui/step-bar/step-bar';
import { Tab, Tabs } from '../../../ui/tabs/tabs';
import { AttendanceBookPage } from '../../attendance/attendance-book-page/attendance-book-page';
import { ResultEntry } from '../../assessment/result-entry/result-entry';
import { ClassReturnReasons } from '../class.consts';
import { ClassClaims } from '../class-claims/class-claims';
import { ClassOverview } from '../class-overview/class-overview';
import { ClassRoster } from '../class-roster/class-roster';
import { ClassSessions } from '../class-sessions/class-sessions';

const STEPS = ['Draft', 'Submitted', 'Approved', 'Running', 'TeachingEnded', 'Completed'];

/** One class from filing to claim: what to do next stands on top, the rest is behind tabs. */
@Component({
  selector: 'app-class-detail',
  imports: [
    FormsModule,
    RouterLink,
    PermissionDirective,
    AttendanceBookPage,
    ClassClaims,
    ClassOverview,
    ClassRoster,
    ClassSessions,
    ResultEntry,
    ReturnDialog,
    Dialog,
    Icon,
    PageState,
    StatusChip,
    StepBar,
    Tabs,
    DayPipe,
    TextPipe,
  ],
  templateUrl: './class-detail.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClassDetail {
  protected readonly service = inject(TrainingClassService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly id = input.required<string>();
  readonly tab = input('overview');
  protected readonly busy = new Busy();
  protected readonly returning = signal(false);
  protected readonly cancelling = signal(false);
  protected readonly reason = signal('');
  protected readonly class = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly codes = () => of({ items: ClassReturnReasons.map(code => ({ code })) });

  protected readonly steps = computed(() => {
    const status = this.class.hasValue() ? this.class.value().status : 'Draft';
    return stepsUpTo(STEPS, status === 'Returned' || status === 'Cancelled' ? 'Draft' : status, '::ClassStep:', status === 'Cancelled');
  });

  protected readonly tabs = computed<Tab[]>(() => {
    const it = this.class.hasValue() ? this.class.value() : null;
    const at = (tab: string) => `/training/classes/${this.id()}/${tab}`;
    const tabs: (Tab & { policy?: string })[] = [
      { link: at('overview'), text: '::ClassTab:Overview' },
      { link: at('sessions'), text: '::ClassTab:Sessions', count: it?.sessionCount },
      { link: at('roster'), text: '::ClassTab:Roster', count: it?.enrolledCount, policy: 'Training.Enrolments' },
      { link: at('attendance'), text: '::ClassTab:Attendance', policy: 'Training.Attendance' },
      { link: at('assessment'), text: '::ClassTab:Results', policy: 'Training.Assessments' },
      { link: at('claims'), text: '::ClassTab:Claims', policy: 'Subsidies.Claims' },
    ];
    return tabs.filter(tab => !tab.policy || this.permissions.getGrantedPolicy(tab.policy));
  });

  protected run(request: Observable<ClassDto>): void {
    this.busy.run(request, it => {
      this.class.set(it);
      this.toaster.success('::Saved');
    });
  }

  protected return(reasons: ReasonDto[]): void {
    this.run(this.service.return(this.id(), reasons));
  }

  protected cancel(): void {
    this.cancelling.set(false);
    this.run(this.service.cancel(this.id(), this.reason().trim()));
  }
}
