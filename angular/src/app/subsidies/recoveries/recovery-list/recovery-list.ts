import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { DifferenceDto, RecoveryService, RecoveryStatus } from '@proxy/checks';
import { ReportService } from '@proxy/reports';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { readyToSend } from '../../../shared/forms';
import { pagedList } from '../../../shared/paged-list';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { STATUS_TONES } from '../../../ui/status-chip/status-tones';

/** Recoveries, and paid lines that come out otherwise when they are asked again. */
@Component({
  selector: 'app-recovery-list',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    PermissionDirective,
    Dialog,
    ExportButton,
    Field,
    PageState,
    Pager,
    StatusChip,
    DayPipe,
    TextPipe,
    YuanPipe,
  ],
  providers: [ListService],
  templateUrl: './recovery-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryList {
  private readonly service = inject(RecoveryService);
  private readonly reports = inject(ReportService);
  protected readonly list = inject(ListService);
  protected readonly busy = new Busy();
  protected readonly register: SheetFetch = token => this.reports.getRecoveryRegister(token);
  protected readonly statuses = Object.keys(STATUS_TONES.RecoveryStatus) as RecoveryStatus[];
  protected readonly status = signal<RecoveryStatus | ''>('');
  protected readonly recoveries = pagedList(
    this.list,
    computed(() => ({ status: this.status() || undefined })),
    query => this.service.getList(query),
  );
  protected readonly size = 20;
  protected readonly differencePage = signal(0);
  protected readonly differences = rxResource({
    params: () => ({ skipCount: this.differencePage() * this.size, maxResultCount: this.size }),
    stream: ({ params }) => this.service.getDifferences(params),
  });
  protected readonly deciding = signal(false);
  protected readonly picked = signal<DifferenceDto | null>(null);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    reason: ['', [Validators.required, Validators.maxLength(2000)]],
    traineeAtFault: [false],
  });

  protected filter(status: RecoveryStatus | ''): void {
    this.status.set(status);
    this.recoveries.restart();
  }

  protected ask(difference: DifferenceDto): void {
    this.picked.set(difference);
    this.form.reset();
    this.deciding.set(true);
  }

  protected decide(accepted: boolean): void {
    const picked = this.picked();
    if (!picked || !readyToSend(this.form)) return;
    this.busy.run(this.service.decideDifference(picked.id, { accepted, ...this.form.getRawValue() }), () => {
      this.deciding.set(false);
      this.differences.reload();
      this.list.get();
    });
  }

  /** Below nothing: accepting it proposes a recovery. */
  protected isBack(difference: DifferenceDto): boolean {
    return difference.difference.startsWith('-');
  }
}
