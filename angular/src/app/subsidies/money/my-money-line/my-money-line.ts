import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ReportService } from '@proxy/reports';
import { DeterminationService, LivingAllowanceService, MyMoneyService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { DeterminationView } from '../../../shared/determination-view/determination-view';
import { LineTimeline } from '../../../shared/line-timeline/line-timeline';
import { saveFile } from '../../../shared/save-file';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { LateFilingRequest } from '../../late-filings/late-filing-request/late-filing-request';
import { AllowanceAsk } from '../allowance-ask/allowance-ask';

/** One amount of mine: its whole reason, and, as long as it waits for me, what I can do. */
@Component({
  selector: 'app-my-money-line',
  imports: [RouterLink, AllowanceAsk, DeterminationView, LateFilingRequest, LineTimeline, PageState, TextPipe],
  templateUrl: './my-money-line.html',
  styleUrl: './my-money-line.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyMoneyLine {
  private readonly determinations = inject(DeterminationService);
  private readonly allowances = inject(LivingAllowanceService);
  private readonly moneyService = inject(MyMoneyService);
  private readonly reports = inject(ReportService);
  protected readonly busy = new Busy();

  /** From the address. */
  readonly id = input.required<string>();
  private readonly timeline = viewChild(LineTimeline);
  protected readonly determination = rxResource({ params: () => this.id(), stream: ({ params }) => this.determinations.getLine(params) });
  private readonly money = rxResource({ stream: () => this.moneyService.get() });
  private readonly mine = rxResource({ stream: () => this.allowances.getMine() });
  protected readonly item = computed(() =>
    this.money.hasValue() ? (this.money.value().items.find(one => one.lineId === this.id()) ?? null) : null,
  );
  protected readonly allowance = computed(() =>
    this.mine.hasValue() ? (this.mine.value().items?.find(one => one.lineId === this.id()) ?? null) : null,
  );
  protected readonly status = computed(() => this.item()?.status ?? null);
  protected readonly mayFileLate = computed(() => {
    const it = this.item();
    return it?.kind === 'LivingAllowance' && ['Proposed', 'Confirmed', 'RefusedByTrainee'].includes(it.status);
  });

  /** The statutory form of this amount, for those who want it on paper. */
  protected download(): void {
    this.busy.run(this.reports.getOwnAllowanceForm(this.id()), saveFile);
  }

  protected reload(): void {
    this.money.reload();
    this.mine.reload();
    this.determination.reload();
    this.timeline()?.reload();
  }
}
