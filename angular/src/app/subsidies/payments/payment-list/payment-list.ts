import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ListService, PermissionService } from '@abp/ng.core';
import { PayableGroupDto, PaymentBatchService, PaymentBatchStatus } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { MomentPipe } from '../../../shared/date.pipes';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { PayeeHolds } from '../payee-holds/payee-holds';

/** What waits for a batch, and every batch with where it stands. */
@Component({
  selector: 'app-payment-list',
  imports: [FormsModule, RouterLink, MomentPipe, PageState, Pager, PayeeHolds, StatusChip, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './payment-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaymentList {
  private readonly service = inject(PaymentBatchService);
  private readonly router = inject(Router);
  private readonly permissions = inject(PermissionService);
  protected readonly list = inject(ListService);

  protected readonly busy = new Busy();
  private readonly key = signal(crypto.randomUUID());
  protected readonly statuses: PaymentBatchStatus[] = [
    'Open',
    'Locked',
    'Reserved',
    'Approved',
    'Released',
    'Exported',
    'Answered',
    'Reconciled',
    'Closed',
    'Cancelled',
  ];
  protected readonly status = signal<PaymentBatchStatus | ''>('');
  protected readonly mayPrepare = this.permissions.getGrantedPolicy('Subsidies.PaymentBatches.Prepare');
  protected readonly payable = rxResource({ stream: () => this.service.getPayable() });
  protected readonly groups = computed(() => (this.payable.hasValue() ? (this.payable.value().items ?? []) : []));
  protected readonly batches = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );

  protected open(group: PayableGroupDto): void {
    this.busy.run(
      this.service.open(group, this.key()),
      batch => {
        this.key.set(crypto.randomUUID());
        void this.router.navigate(['/subsidies/payments', batch.id]);
      },
      () => this.key.set(crypto.randomUUID()),
    );
  }
}
