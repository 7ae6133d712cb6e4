import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { FinanceReportService } from '@proxy/reports';
import { BankFormat, PaymentBatchDto, PaymentBatchService } from '@proxy/subsidies';
import type { Observable } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { saveFile } from '../../../shared/save-file';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { StepBar } from '../../../ui/step-bar/step-bar';
import { BatchLists } from '../batch-lists/batch-lists';
import { BatchReturned } from '../batch-returned/batch-returned';
import { ResultImport } from '../result-import/result-import';
import { BatchCommand, commandOf, stepsOf } from './batch-steps';

/** One batch: where it stands, that its lists agree, where the money is, and the one step that the caller may take. */
@Component({
  selector: 'app-payment-batch',
  imports: [
    FormsModule,
    RouterLink,
    BatchLists,
    BatchReturned,
    Dialog,
    ExportButton,
    Icon,
    PageState,
    ResultImport,
    StatusChip,
    StepBar,
    TextPipe,
    YuanPipe,
  ],
  templateUrl: './payment-batch.html',
  styleUrl: './payment-batch.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaymentBatch {
  private readonly service = inject(PaymentBatchService);
  private readonly reports = inject(FinanceReportService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly exporting = signal(false);
  protected readonly importing = signal(false);
  protected readonly cancelling = signal(false);
  protected readonly asking = signal(false);
  protected readonly reason = signal('');
  protected readonly formats: BankFormat[] = ['Csv', 'Excel', 'FixedWidth'];
  protected readonly format = signal<BankFormat>('Csv');
  protected readonly batch = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });

  protected readonly sheet: SheetFetch = token => this.reports.getBatchSheet(this.id(), 'payment-sheet', token);
  private readonly it = computed(() => (this.batch.hasValue() ? this.batch.value() : null));
  protected readonly steps = computed(() => {
    const it = this.it();
    return it ? stepsOf(it) : [];
  });
  protected readonly command = computed(() => {
    const it = this.it();
    const command = it && commandOf(it);
    return command && this.permissions.getGrantedPolicy(command.policy) ? command : null;
  });
  protected readonly mayRelease = this.permissions.getGrantedPolicy('Subsidies.PaymentBatches.Release');
  protected readonly mayPrepare = this.permissions.getGrantedPolicy('Subsidies.PaymentBatches.Prepare');
  protected readonly hasFile = computed(() => !!this.it()?.fileFormat);
  protected readonly takesResults = computed(() => ['Exported', 'Answered', 'Reconciled', 'Closed'].includes(this.it()?.status ?? ''));
  protected readonly mayCancel = computed(
    () => this.mayPrepare && ['Open', 'Locked', 'Reserved', 'Approved'].includes(this.it()?.status ?? ''),
  );

  /** Steps that cannot be taken back say first what they do, and with how much. */
  protected begin(batch: PaymentBatchDto, command: BatchCommand): void {
    if (command.final) this.asking.set(true);
    else this.take(batch, command.name);
  }

  protected take(batch: PaymentBatchDto, name: string): void {
    this.asking.set(false);
    this.run(this.service.step(batch, name), '::BatchDone:' + name);
  }

  protected export(batch: PaymentBatchDto): void {
    this.exporting.set(false);
    this.run(this.service.export(batch, this.format()), '::BatchDone:export');
  }

  protected cancel(batch: PaymentBatchDto): void {
    this.cancelling.set(false);
    this.run(this.service.cancel(batch, this.reason()), '::BatchDone:cancel');
  }

  protected downloadFile(): void {
    this.busy.run(this.reports.getBankFile(this.id()), saveFile);
  }

  private run(request: Observable<PaymentBatchDto>, done: string): void {
    this.busy.run(
      request,
      batch => {
        this.batch.set(batch);
        this.toaster.success(done);
      },
      () => this.batch.reload(),
    );
  }
}
