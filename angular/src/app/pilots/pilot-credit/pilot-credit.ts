import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { CreditTrialYearDto, PilotCreditDto, PilotCreditYearDto, PilotLedgerService } from '@proxy/pilots';
import { ReportService } from '@proxy/reports';
import type { DeterminationDto } from '@proxy/subsidies';
import { Busy } from '../../shared/busy';
import { MomentPipe } from '../../shared/date.pipes';
import { DeterminationView } from '../../shared/determination-view/determination-view';
import { saveFile } from '../../shared/save-file';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';

/** The credit as the server determined it, year by year with its proof card, and a trial with imagined years. */
@Component({
  selector: 'app-pilot-credit',
  imports: [FormsModule, DeterminationView, Dialog, PageState, MomentPipe, TextPipe, YuanPipe],
  templateUrl: './pilot-credit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotCredit {
  readonly pilotId = input.required<string>();
  readonly name = input.required<string>();
  readonly version = input(0);

  private readonly service = inject(PilotLedgerService);
  private readonly reports = inject(ReportService);
  protected readonly busy = new Busy();
  protected readonly credit = rxResource({
    params: () => ({ id: this.pilotId(), version: this.version() }),
    stream: ({ params }) => this.service.getCredit(params.id),
  });
  protected readonly trial = signal<PilotCreditDto | null>(null);
  protected readonly trying = signal<CreditTrialYearDto[] | null>(null);
  protected readonly shown = computed(() => this.trial() ?? (this.credit.hasValue() ? this.credit.value() : null));
  protected readonly opened = signal<PilotCreditYearDto | null>(null);

  protected readonly card = computed<DeterminationDto | null>(() => {
    const [year, credit] = [this.opened(), this.shown()];
    if (!year || !credit) return null;
    return {
      ...year.card,
      lineId: '',
      traineeName: this.name(),
      className: String(year.year),
      component: 'TaxCredit' as DeterminationDto['component'],
      amount: year.repay ?? year.used,
      eligible: true,
      status: '' as DeterminationDto['status'],
      hash: credit.hash,
      decisions: [],
    };
  });

  protected startTrial(): void {
    const years = this.shown()?.years.map(({ year, invested, surcharge, capitalWithdrawn }) => ({ year, invested, surcharge, capitalWithdrawn }));
    this.trying.set(years?.length ? years : [{ year: 2020, invested: '1000000', surcharge: '120000', capitalWithdrawn: false }]);
  }

  protected addYear(years: CreditTrialYearDto[]): void {
    this.trying.set([...years, { year: years[years.length - 1].year + 1, invested: '0', surcharge: '0', capitalWithdrawn: false }]);
  }

  protected change(years: CreditTrialYearDto[], at: number, part: Partial<CreditTrialYearDto>): void {
    this.trying.set(years.map((year, i) => (i === at ? { ...year, ...part } : year)));
  }

  protected try(years: CreditTrialYearDto[]): void {
    this.busy.run(this.service.tryCredit(this.pilotId(), years), credit => {
      this.trial.set(credit);
      this.trying.set(null);
    });
  }

  protected download(kind: 'table' | 'pdf'): void {
    this.busy.run(this.reports.getPilotSheet('pilot-credit', this.pilotId(), kind), saveFile);
  }
}
