import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { ToasterService } from '@abp/ng.theme.shared';
import { FinanceReportService, ResultMode } from '@proxy/reports';
import type { BankResultOutcome } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { TableImport } from '../../../shared/table-import/table-import';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';

/** The bank's answer: looked at first, then taken as a whole or without its bad rows. */
@Component({
  selector: 'app-result-import',
  imports: [TableImport, TextPipe, YuanPipe],
  templateUrl: './result-import.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultImport {
  private readonly reports = inject(FinanceReportService);
  private readonly toaster = inject(ToasterService);

  readonly batchId = input.required<string>();
  readonly taken = output<void>();
  protected readonly busy = new Busy();
  protected readonly file = signal<File | null>(null);
  protected readonly outcome = signal<BankResultOutcome | null>(null);

  protected look(file: File): void {
    this.outcome.set(null);
    this.busy.run(this.reports.importResult(this.batchId(), file, 'DryRun'), outcome => this.outcome.set(outcome));
  }

  protected take(mode: ResultMode): void {
    const file = this.file();
    if (!file) return;
    this.busy.run(this.reports.importResult(this.batchId(), file, mode), outcome => {
      this.outcome.set(outcome);
      if (!outcome.applied) return;
      this.toaster.success('::ResultImport:Taken');
      this.taken.emit();
    });
  }
}
