import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { FinanceReportService } from '@proxy/reports';
import { BudgetImportResult, BudgetReport, BudgetService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { MomentPipe } from '../../../shared/date.pipes';
import { saveFile } from '../../../shared/save-file';
import { TableImport } from '../../../shared/table-import/table-import';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';

/** Execution of a year's budget by office and fund, with refusals and withdrawals beside it; and the table that allocates. */
@Component({
  selector: 'app-budget-board',
  imports: [FormsModule, NgTemplateOutlet, Dialog, Icon, PageState, TableImport, MomentPipe, TextPipe, YuanPipe],
  templateUrl: './budget-board.html',
  styleUrl: './budget-board.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BudgetBoard {
  private readonly service = inject(BudgetService);
  private readonly reports = inject(FinanceReportService);
  private readonly toaster = inject(ToasterService);

  protected readonly busy = new Busy();
  /** Null until somebody chooses: the server then takes the year of the business day. */
  protected readonly year = signal<number | null>(null);
  protected readonly importing = signal(false);
  protected readonly file = signal<File | null>(null);
  protected readonly result = signal<BudgetImportResult | null>(null);
  protected readonly mayImport = inject(PermissionService).getGrantedPolicy('Subsidies.Budgets.Import');
  protected readonly report = rxResource({ params: () => this.year(), stream: ({ params }) => this.service.getReport(params) });
  private readonly read = linkedSignal<BudgetReport | null, BudgetReport | null>({
    source: () => (this.report.hasValue() ? this.report.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** While another year loads, the choice stays. */
  protected readonly years = computed(() => this.read()?.years ?? []);
  protected readonly shownYear = computed(() => this.year() ?? this.read()?.year);
  protected readonly imports = rxResource({ stream: () => this.service.getImports() });
  protected readonly importRows = computed(() => (this.imports.hasValue() ? (this.imports.value().items ?? []) : []));
  protected readonly rows = computed(() => (this.report.hasValue() ? this.report.value().rows : []));

  protected percent(value: number | null | undefined): string {
    return value === null || value === undefined ? '—' : `${value.toFixed(1)}%`;
  }

  protected look(file: File): void {
    this.result.set(null);
    this.busy.run(this.reports.importBudget(file, false), result => this.result.set(result));
  }

  protected take(): void {
    const file = this.file();
    if (!file) return;
    this.busy.run(this.reports.importBudget(file, true), result => {
      this.result.set(result);
      if (!result.applied) return;
      this.toaster.success('::Budget:Taken');
      this.importing.set(false);
      this.report.reload();
      this.imports.reload();
    });
  }

  protected downloadTemplate(): void {
    this.busy.run(this.reports.getBudgetTemplate(), saveFile);
  }

  protected download(): void {
    const year = this.shownYear();
    if (year) this.busy.run(this.reports.getBudgetExecution(year), saveFile);
  }
}
