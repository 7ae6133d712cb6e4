import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import { ReportService } from '@proxy/reports';
import { DeterminationService, LivingAllowanceService, MyMoneyService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { DeterminationView } from '../../../shared/determination-view/determination-view';
import { LineTimeline } from '../../../shared/line-timeline/line-timeline';
import { saveFile } from '../../../shared/save-file';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { PageState } from '../../../ui/page-state/page-state';
import { LateFilingRequest } from '../../late-filings/late-filing-request/late-filing-request';

/** One amount of mine: its whole reason, and, while it is proposed, one tap to claim it or to let it be. */
@Component({
  selector: 'app-my-money-line',
  imports: [RouterLink, DeterminationView, Dialog, LateFilingRequest, LineTimeline, PageState, TextPipe, YuanPipe],
  templateUrl: './my-money-line.html',
  styleUrl: './my-money-line.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyMoneyLine {
  private readonly determinations = inject(DeterminationService);
  private readonly allowances = inject(LivingAllowanceService);
  private readonly moneyService = inject(MyMoneyService);
  private readonly reports = inject(ReportService);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly refusing = signal(false);
  protected readonly determination = rxResource({ params: () => this.id(), stream: ({ params }) => this.determinations.getLine(params) });
  private readonly money = rxResource({ stream: () => this.moneyService.get() });
  protected readonly item = computed(() =>
    this.money.hasValue() ? (this.money.value().items.find(one => one.lineId === this.id()) ?? null) : null,
  );
  protected readonly status = computed(() => this.item()?.status ?? null);
  protected readonly mayFileLate = computed(() => {
    const it = this.item();
    return it?.kind === 'LivingAllowance' && ['Proposed', 'Confirmed'].includes(it.status);
  });

  /** The statutory form of this amount, for those who want it on paper. */
  protected download(): void {
    this.busy.run(this.reports.getOwnAllowanceForm(this.id()), saveFile);
  }

  protected confirm(): void {
    this.busy.run(this.allowances.confirm(this.id()), () => this.settled('::Allowance:Confirmed'));
  }

  protected refuse(): void {
    this.refusing.set(false);
    this.busy.run(this.allowances.refuse(this.id()), () => this.settled('::Allowance:Refused'));
  }

  private settled(text: string): void {
    this.toaster.success(text);
    this.money.reload();
    this.determination.reload();
  }
}
