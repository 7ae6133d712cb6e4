import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { FinanceReportService } from '@proxy/reports';
import { PayeeHoldService, PaymentBatchDto, PaymentBatchService, PaymentDto, PaymentStatus } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

const SIZE = 20;

/** The payments of a batch; what the bank sent back comes first, with what the payee was told. */
@Component({
  selector: 'app-batch-returned',
  imports: [Dialog, ExportButton, FormsModule, PageState, Pager, StatusChip, TextPipe, YuanPipe],
  templateUrl: './batch-returned.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BatchReturned {
  private readonly service = inject(PaymentBatchService);
  private readonly reports = inject(FinanceReportService);
  private readonly holds = inject(PayeeHoldService);
  private readonly toaster = inject(ToasterService);
  private readonly permissions = inject(PermissionService);

  readonly batch = input.required<PaymentBatchDto>();
  readonly changed = output<void>();
  protected readonly busy = new Busy();
  protected readonly sheet: SheetFetch = token => this.reports.getBatchSheet(this.batch().id!, 'returned-list', token);
  protected readonly size = SIZE;
  protected readonly page = signal(0);
  protected readonly mayPrepare = this.permissions.getGrantedPolicy('Subsidies.PaymentBatches.Prepare');
  protected readonly mayHold = this.permissions.getGrantedPolicy('Subsidies.PaymentBatches.Hold');
  protected readonly holding = signal(false);
  protected readonly held = signal<PaymentDto | null>(null);
  protected readonly reason = signal('');
  protected readonly statuses: PaymentStatus[] = ['Planned', 'Paid', 'Returned', 'Removed'];
  protected readonly status = linkedSignal<PaymentStatus | ''>(() => (this.batch().money?.returned ? 'Returned' : ''));
  protected readonly payments = rxResource({
    params: () => ({ id: this.batch().id!, stamp: this.batch().concurrencyStamp, status: this.status(), page: this.page() }),
    stream: ({ params }) =>
      this.service.getPayments(params.id, {
        status: params.status,
        skipCount: params.page * SIZE,
        maxResultCount: SIZE,
      }),
  });
  protected readonly rows = computed(() => (this.payments.hasValue() ? (this.payments.value().items ?? []) : []));
  protected readonly total = computed(() => (this.payments.hasValue() ? (this.payments.value().totalCount ?? 0) : 0));

  protected show(status: PaymentStatus | ''): void {
    this.page.set(0);
    this.status.set(status);
  }

  protected remind(payment: PaymentDto): void {
    this.busy.run(this.service.remind(this.batch().id!, payment.id!, `remind-${payment.id}-${payment.toldAt ?? ''}`), () => {
      this.toaster.success('::Payment:Reminded');
      this.payments.reload();
    });
  }

  protected beginHold(payment: PaymentDto): void {
    this.held.set(payment);
    this.reason.set('');
    this.holding.set(true);
  }

  protected hold(): void {
    this.busy.run(this.holds.request(this.held()!.id!, this.reason().trim()), () => {
      this.holding.set(false);
      this.toaster.success('::PayeeHold:Requested');
      this.payments.reload();
    });
  }

  protected remove(payment: PaymentDto): void {
    this.busy.run(this.service.removePayment(this.batch(), payment.id!), () => this.changed.emit());
  }
}
