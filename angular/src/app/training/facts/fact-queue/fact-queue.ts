import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { StatedFactReviewDto, StatedFactService, StatedFactStatus } from '@proxy/training';
import type { Observable } from 'rxjs';
import { AttachmentList } from '../../../shared/attachment-list/attachment-list';
import { Busy } from '../../../shared/busy';
import { BusinessDay } from '../../../shared/business-day';
import { CodePipe } from '../../../shared/code.pipe';
import { DayPipe, MomentPipe } from '../../../shared/date.pipes';
import { MaskedIdPipe } from '../../../shared/masked-id.pipe';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** What trainees stated about themselves, to be checked against a named source. Refusing says why. */
@Component({
  selector: 'app-fact-queue',
  imports: [
    FormsModule,
    PermissionDirective,
    AttachmentList,
    Dialog,
    Icon,
    PageState,
    Pager,
    StatusChip,
    CodePipe,
    DayPipe,
    MaskedIdPipe,
    MomentPipe,
    TextPipe,
  ],
  providers: [ListService],
  templateUrl: './fact-queue.html',
  styleUrl: './fact-queue.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactQueue {
  private readonly service = inject(StatedFactService);
  private readonly toaster = inject(ToasterService);
  protected readonly list = inject(ListService);
  protected readonly today = inject(BusinessDay).today;

  /** From the address; the first one in the list otherwise. */
  readonly id = input<string>();
  protected readonly busy = new Busy();
  protected readonly statuses: StatedFactStatus[] = ['Stated', 'Verified', 'Refused', 'Withdrawn'];
  protected readonly status = signal<StatedFactStatus | ''>('Stated');
  protected readonly facts = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
  private readonly linked = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  private readonly picked = signal<StatedFactReviewDto | null>(null);
  protected readonly current = computed<StatedFactReviewDto | null>(
    () => this.picked() ?? (this.linked.hasValue() ? this.linked.value() : null) ?? this.facts.rows()[0] ?? null,
  );

  protected readonly source = signal('');
  protected readonly verifiedOn = signal('');
  protected readonly note = signal('');
  protected readonly refusing = signal(false);
  protected readonly reason = signal('');

  protected pick(fact: StatedFactReviewDto): void {
    this.picked.set(fact);
    this.source.set('');
    this.note.set('');
    this.verifiedOn.set(this.today());
  }

  protected verify(fact: StatedFactReviewDto): void {
    const input = { source: this.source().trim(), verifiedOn: this.verifiedOn() || this.today(), note: this.note().trim() || undefined };
    this.settle(this.service.verify(fact.id!, input), '::FactQueue:VerifiedDone');
  }

  protected refuse(): void {
    const fact = this.current();
    this.refusing.set(false);
    if (fact) this.settle(this.service.refuse(fact.id!, this.reason().trim()), '::FactQueue:RefusedDone');
  }

  /** The next case comes by itself. */
  private settle(request: Observable<StatedFactReviewDto>, done: string): void {
    const rows = this.facts.rows();
    const next = rows[rows.findIndex(row => row.id === this.current()?.id) + 1] ?? null;
    this.busy.run(request, () => {
      this.toaster.success(done);
      if (next) this.pick(next);
      else this.picked.set(null);
      this.list.get();
    });
  }
}
