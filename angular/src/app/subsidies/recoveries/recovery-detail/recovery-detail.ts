import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective, PermissionService } from '@abp/ng.core';
import { RecoveryDto, RecoveryService } from '@proxy/checks';
import { ReportService } from '@proxy/reports';
import type { Observable } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { DayPipe, MomentPipe } from '../../../shared/date.pipes';
import { showServerErrors } from '../../../shared/forms';
import { HistoryList } from '../../../shared/history-list/history-list';
import { saveFile } from '../../../shared/save-file';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Field } from '../../../ui/field/field';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { RecoveryOffsets } from '../recovery-offsets/recovery-offsets';
import { showsNextStep } from './next-step';

/** One recovery and the step that comes next; who may take it is asked of the server. */
@Component({
  selector: 'app-recovery-detail',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    PermissionDirective,
    Field,
    HistoryList,
    Icon,
    PageState,
    RecoveryOffsets,
    StatusChip,
    DayPipe,
    MomentPipe,
    TextPipe,
    YuanPipe,
  ],
  templateUrl: './recovery-detail.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryDetail {
  private readonly service = inject(RecoveryService);
  private readonly reports = inject(ReportService);
  private readonly permissions = inject(PermissionService);

  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly recovery = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly form = inject(FormBuilder).nonNullable.group({
    reason: [''],
    dueOn: [''],
    kind: ['Repaid' as 'Repaid' | 'Offset'],
    amount: [''],
    reference: [''],
    text: [''],
  });

  protected hasNextStep(status: RecoveryDto['status']): boolean {
    return showsNextStep(status, policy => this.permissions.getGrantedPolicy(policy));
  }

  protected decide(approved: boolean): void {
    this.run(this.service.decide(this.id(), { approved, reason: this.value.reason || undefined }));
  }

  protected serve(): void {
    this.run(this.service.serve(this.id(), this.value.dueOn));
  }

  protected decideObjection(upheld: boolean): void {
    this.run(this.service.decideObjection(this.id(), { upheld, reason: this.value.reason }));
  }

  protected receive(): void {
    const { kind, amount, reference } = this.value;
    this.run(this.service.receive(this.id(), { kind, amount, reference: kind === 'Repaid' ? reference : undefined }));
  }

  protected withdrawOffset(): void {
    this.run(this.service.withdrawOffset(this.id()));
  }

  /** What was kept back is shown with what is to be. */
  protected repaid(recovery: RecoveryDto): RecoveryDto['receipts'] {
    return recovery.receipts.filter(receipt => receipt.kind === 'Repaid');
  }

  protected writeOff(): void {
    this.run(this.service.writeOff(this.id(), this.value.text));
  }

  protected refer(): void {
    this.run(this.service.refer(this.id(), this.value.text));
  }

  protected download(): void {
    this.busy.run(this.reports.getRecoveryNotice(this.id()), saveFile);
  }

  private get value() {
    return this.form.getRawValue();
  }

  private run(request: Observable<RecoveryDto>): void {
    this.busy.run(
      request,
      recovery => {
        this.recovery.set(recovery);
        this.form.reset();
      },
      error => showServerErrors(this.form, error),
    );
  }
}
