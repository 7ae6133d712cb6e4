import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import type { EChartsCoreOption } from 'echarts/core';
import { GetProgressRowsInput, PilotEnterpriseService, PilotEnterpriseStatus, PilotProgressService } from '@proxy/pilots';
import { BusinessDay } from '../../shared/business-day';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Chart } from '../../ui/chart/chart';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { DivisionTiles } from '../division-tiles/division-tiles';
import { LIGHT_TONES, formatQuantity, quarterOf, yearsUpTo } from '../pilot.consts';
import { ProgressRows } from '../progress-rows/progress-rows';
import { QuantityPipe } from '../quantity.pipe';
import { WorkFigures } from '../work-figures/work-figures';

/** Status first, numbers second; each figure opens to its rows, each light says its rule. */
@Component({
  selector: 'app-pilot-dashboard',
  imports: [FormsModule, RouterLink, Chart, DivisionTiles, PageState, ProgressRows, StatusChip, TextPipe, WorkFigures, YuanPipe, QuantityPipe],
  templateUrl: './pilot-dashboard.html',
  styleUrl: './pilot-dashboard.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotDashboard {
  private readonly service = inject(PilotProgressService);
  private readonly pilots = inject(PilotEnterpriseService);
  private readonly localization = inject(LocalizationService);
  private readonly today = inject(BusinessDay).today;

  protected readonly statuses: PilotEnterpriseStatus[] = ['Applied', 'Cultivating', 'Evaluated', 'Listed', 'Continued', 'Removed'];
  protected readonly tones = LIGHT_TONES;
  protected readonly years = computed(() => yearsUpTo(this.today()));
  protected readonly quarters = [1, 2, 3, 4, 0];
  protected readonly year = linkedSignal(() => this.years()[0]);
  protected readonly quarter = linkedSignal(() => quarterOf(this.today()));
  protected readonly period = computed(() => ({ year: this.year(), quarter: this.quarter() }));
  protected readonly opened = signal<{ name: string; query: GetProgressRowsInput } | null>(null);

  protected readonly progress = rxResource({
    params: () => (this.today() ? this.period() : undefined),
    stream: ({ params }) => this.service.get(params),
  });
  protected readonly count = rxResource({ stream: () => this.pilots.getCount() });
  protected readonly indicator = linkedSignal(() => (this.progress.hasValue() ? (this.progress.value().indicators[0]?.indicator ?? '') : ''));
  protected readonly figure = computed(() =>
    this.progress.hasValue() ? this.progress.value().indicators.find(one => one.indicator === this.indicator()) : undefined,
  );

  protected readonly chart = computed<EChartsCoreOption>(() => ({
    grid: { left: 8, right: 12, top: 24, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: [1, 2, 3, 4].map(quarter => this.localization.instant('::PilotPeriod:Q' + quarter)) },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', barWidth: 34, data: this.figure()?.quarters ?? [], label: { show: true, position: 'top' } }],
  }));
  protected readonly chartLabel = computed(() => {
    const figure = this.figure();
    return figure ? `${figure.name}: ${figure.quarters.map(formatQuantity).join(', ')} ${figure.unit}` : '';
  });

  protected open(indicator: string, name: string, of: { divisionId?: string; pilotEnterpriseId?: string } = {}): void {
    this.opened.set({ name, query: { year: this.year(), quarter: this.quarter(), indicator, ...of } });
  }
}
