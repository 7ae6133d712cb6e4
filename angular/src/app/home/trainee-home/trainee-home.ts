import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ConfigStateService } from '@abp/ng.core';
import { MyMoneyService, OwnPaymentService } from '@proxy/subsidies';
import { EnrolmentService, TraineeService } from '@proxy/training';
import { ClockPipe, DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { MoneyRow } from '../../subsidies/money/money-row/money-row';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { ShareBar } from '../../ui/share-bar/share-bar';
import { nextLesson, openTasks } from './tasks';

/** A trainee's first page, in the order of the questions asked: when is my lesson, what is missing, where is my money. */
@Component({
  selector: 'app-trainee-home',
  imports: [RouterLink, Icon, MoneyRow, PageState, ShareBar, StatusChip, ClockPipe, DayPipe, TextPipe, YuanPipe],
  templateUrl: './trainee-home.html',
  styleUrl: './trainee-home.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TraineeHome {
  private readonly trainees = inject(TraineeService);
  private readonly enrolmentService = inject(EnrolmentService);
  private readonly moneyService = inject(MyMoneyService);
  private readonly paymentService = inject(OwnPaymentService);

  private readonly user = toSignal(inject(ConfigStateService).getOne$('currentUser'));
  protected readonly me = rxResource({ stream: () => this.trainees.getMe() });
  protected readonly mine = rxResource({ stream: () => this.enrolmentService.getMine() });
  protected readonly money = rxResource({ stream: () => this.moneyService.get() });
  private readonly payments = rxResource({ stream: () => this.paymentService.getList() });

  protected readonly name = computed(() => this.user()?.name || this.user()?.userName || '');
  private readonly enrolments = computed(() => (this.mine.hasValue() ? (this.mine.value().items ?? []) : []));
  protected readonly live = computed(() => this.enrolments().filter(one => ['Applied', 'Admitted', 'Attending'].includes(one.status)));
  protected readonly trainedBefore = computed(() => this.enrolments().some(one => one.status === 'Completed'));
  protected readonly next = computed(() => nextLesson(this.live()));
  protected readonly moneyItems = computed(() => (this.money.hasValue() ? this.money.value().items : []));
  private readonly paymentRows = computed(() => (this.payments.hasValue() ? (this.payments.value().items ?? []) : []));
  protected readonly tasks = computed(() =>
    this.me.status() === 'resolved' ? openTasks(this.me.value() ?? null, this.enrolments(), this.moneyItems(), this.paymentRows()) : [],
  );
}
