import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { IdCorrectionReviewDto, IdCorrectionService, IdCorrectionStatus, RevealedNumbersDto } from '@proxy/training';
import type { Observable } from 'rxjs';
import { AttachmentList } from '../../../shared/attachment-list/attachment-list';
import { Busy } from '../../../shared/busy';
import { DayPipe, MomentPipe } from '../../../shared/date.pipes';
import { MaskedIdPipe } from '../../../shared/masked-id.pipe';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { IdCorrectionAsk } from '../id-correction-ask/id-correction-ask';

/** Corrections of ID numbers: one person asks, another reads the evidence, sees a possible double registration, and decides. */
@Component({
  selector: 'app-id-correction-queue',
  imports: [
    FormsModule,
    PermissionDirective,
    AttachmentList,
    Dialog,
    Icon,
    IdCorrectionAsk,
    PageState,
    Pager,
    StatusChip,
    DayPipe,
    MaskedIdPipe,
    MomentPipe,
    TextPipe,
  ],
  providers: [ListService],
  templateUrl: './id-correction-queue.html',
  styleUrl: './id-correction-queue.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IdCorrectionQueue {
  private readonly service = inject(IdCorrectionService);
  private readonly toaster = inject(ToasterService);
  protected readonly list = inject(ListService);

  /** From the address; the first one in the list otherwise. */
  readonly id = input<string>();
  protected readonly busy = new Busy();
  protected readonly statuses: IdCorrectionStatus[] = ['Asked', 'Accepted', 'Refused'];
  protected readonly status = signal<IdCorrectionStatus | ''>('Asked');
  protected readonly corrections = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
  private readonly picked = linkedSignal(() => this.id() ?? null);
  private readonly currentId = computed(() => this.picked() ?? this.corrections.rows()[0]?.id);
  private readonly opened = rxResource({ params: () => this.currentId(), stream: ({ params }) => this.service.get(params) });
  protected readonly current = computed(() => (this.opened.hasValue() ? this.opened.value() : null));

  protected readonly revealed = linkedSignal<string | undefined, RevealedNumbersDto | null>({
    source: this.currentId,
    computation: () => null,
  });
  protected readonly source = linkedSignal<string | undefined, string>({ source: this.currentId, computation: () => '' });
  protected readonly refusing = signal(false);
  protected readonly asking = signal(false);
  protected readonly reason = signal('');

  protected pick(correction: IdCorrectionReviewDto): void {
    this.picked.set(correction.id!);
  }

  protected reveal(correction: IdCorrectionReviewDto): void {
    this.busy.run(this.service.reveal(correction.id!), numbers => this.revealed.set(numbers));
  }

  protected accept(correction: IdCorrectionReviewDto): void {
    this.settle(this.service.accept(correction.id!, this.source().trim()), '::IdCorrection:Accepted');
  }

  protected refuse(): void {
    const correction = this.current();
    this.refusing.set(false);
    if (correction) this.settle(this.service.refuse(correction.id!, this.reason().trim()), '::IdCorrection:Refused');
  }

  protected asked(correction: IdCorrectionReviewDto): void {
    this.asking.set(false);
    this.toaster.success('::IdCorrection:Asked');
    this.picked.set(correction.id!);
    this.list.get();
  }

  /** What was decided stays in view. */
  private settle(request: Observable<IdCorrectionReviewDto>, done: string): void {
    this.busy.run(request, correction => {
      this.toaster.success(done);
      this.picked.set(correction.id!);
      this.opened.reload();
      this.list.get();
    });
  }
}
