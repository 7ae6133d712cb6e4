import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ConfigStateService, PermissionDirective, PermissionService } from '@abp/ng.core';
import { WorkQueueItemDto, WorkQueueService } from '@proxy/administration';
import { InstitutionService } from '@proxy/institutions';
import { BusinessDay } from '../../shared/business-day';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { DueChip } from '../../ui/due-chip/due-chip';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { byUrgency, iconOf, linkOf, queryOf } from './work-item';

const ROWS = 25;
/** The server names no more of one kind. */
const MOST = 200;

/** "What waits for me", one list for everything, nearest deadline first: an officer's queue, an institution's next steps. */
@Component({
  selector: 'app-work-home',
  imports: [RouterLink, PermissionDirective, DueChip, Icon, PageState, Pager, DayPipe, TextPipe],
  templateUrl: './work-home.html',
  styleUrl: './work-home.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkHome {
  private readonly service = inject(WorkQueueService);
  private readonly institutions = inject(InstitutionService);
  private readonly permissions = inject(PermissionService);
  private readonly user = toSignal(inject(ConfigStateService).getOne$('currentUser'));
  protected readonly today = inject(BusinessDay).today;

  /** Whoever may register an institution and has none yet begins there. */
  private readonly mine = rxResource({
    params: () => this.permissions.getGrantedPolicy('Institutions.Institutions.Register') || undefined,
    stream: () => this.institutions.getMine(),
  });
  protected readonly unregistered = computed(() => this.mine.status() === 'resolved' && !this.mine.value());
  protected readonly queue = rxResource({ stream: () => this.service.get() });
  protected readonly kind = signal('');
  private readonly all = computed(() => (this.queue.hasValue() ? this.queue.value().items : []));
  protected readonly kinds = computed(() =>
    [...new Set(this.all().map(item => item.kind))].map(kind => ({ kind, count: atLeast(this.countOf(kind)) })),
  );
  /** "413+" where one kind has more than the queue holds. */
  protected readonly total = computed(() => {
    const more = this.kinds().some(one => one.count.endsWith('+') && (!this.kind() || this.kind() === one.kind));
    return `${this.items().length}${more ? '+' : ''}`;
  });
  protected readonly items = computed(() =>
    this.all()
      .filter(item => !this.kind() || item.kind === this.kind())
      .sort(byUrgency),
  );
  protected readonly size = ROWS;
  protected readonly page = linkedSignal({ source: this.kind, computation: () => 0 });
  protected readonly shown = computed(() => this.items().slice(this.page() * ROWS, (this.page() + 1) * ROWS));
  protected readonly name = computed(() => this.user()?.name || this.user()?.userName || '');
  protected readonly files = computed(() => this.permissions.getGrantedPolicy('Training.Classes.File'));

  protected readonly icon = iconOf;
  protected readonly link = linkOf;
  protected readonly query = queryOf;

  protected tone(item: WorkQueueItemDto): string {
    if (item.dueOn && this.today() && item.dueOn < this.today()) return 'bad';
    return item.dueOn === this.today() ? 'wait' : 'go';
  }

  private countOf(kind: string): number {
    return this.queue.hasValue() ? (this.queue.value().counts[kind] ?? this.all().filter(item => item.kind === kind).length) : 0;
  }
}

function atLeast(count: number): string {
  return count < MOST ? `${count}` : `${MOST}+`;
}
