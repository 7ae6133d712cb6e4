import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { IndicatorRowDto, IndicatorValueDto, PilotIndicatorService, PlanTargetDto } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { EvidenceFiles } from '../evidence-files/evidence-files';
import { GroundDialog } from '../ground-dialog/ground-dialog';
import { EVIDENCE, quarterOf, yearsUpTo } from '../pilot.consts';
import { QuantityPipe } from '../quantity.pipe';

const PLAN_YEARS = 3;

/** The plan of three years and, period by period, what was reached: entered with evidence or worked out by the platform. */
@Component({
  selector: 'app-pilot-indicators',
  imports: [FormsModule, PermissionDirective, Dialog, EvidenceFiles, GroundDialog, PageState, StatusChip, DayPipe, TextPipe, QuantityPipe],
  templateUrl: './pilot-indicators.html',
  styles: '.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 8px; } .period { inline-size: auto; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotIndicators {
  readonly pilotId = input.required<string>();

  private readonly service = inject(PilotIndicatorService);
  private readonly toaster = inject(ToasterService);
  private readonly today = inject(BusinessDay).today;
  protected readonly busy = new Busy();
  protected readonly evidence = EVIDENCE;
  protected readonly quarters = [1, 2, 3, 4, 0];
  protected readonly years = computed(() => yearsUpTo(this.today()));
  protected readonly year = linkedSignal(() => this.years()[0]);
  protected readonly quarter = linkedSignal(() => quarterOf(this.today()));

  protected readonly plan = rxResource({ params: () => this.pilotId(), stream: ({ params }) => this.service.getPlan(params) });
  protected readonly catalogue = rxResource({ stream: () => this.service.getCatalogue() });
  protected readonly values = rxResource({
    params: () => (this.today() ? { id: this.pilotId(), year: this.year(), quarter: this.quarter() } : undefined),
    stream: ({ params }) => this.service.getValues(params.id, { year: params.year, quarter: params.quarter }),
  });

  protected readonly planning = signal(false);
  protected readonly firstYear = linkedSignal(() => Number(this.today().slice(0, 4)));
  protected readonly goals = signal('');
  protected readonly targets = signal<Record<string, number | null>>({});
  protected readonly planYears = computed(() => Array.from({ length: PLAN_YEARS }, (_, i) => this.firstYear() + i));
  protected readonly editing = signal<IndicatorValueDto | null>(null);
  protected readonly rows = signal<IndicatorRowDto[]>([]);
  protected readonly returning = signal<IndicatorValueDto | null>(null);

  protected setTarget(indicator: string, year: number, target: number | null): void {
    this.targets.update(all => ({ ...all, [`${indicator} ${year}`]: target }));
  }

  protected postPlan(): void {
    const targets: PlanTargetDto[] = Object.entries(this.targets())
      .filter(([, target]) => target != null)
      .map(([key, target]) => ({ indicator: key.split(' ')[0], year: Number(key.split(' ')[1]), target: target! }));
    this.busy.run(this.service.postPlan(this.pilotId(), { firstYear: this.firstYear(), goals: this.goals().trim(), targets }), plan => {
      this.plan.set(plan);
      this.planning.set(false);
      this.values.reload();
      this.toaster.success('::Saved');
    });
  }

  protected edit(value: IndicatorValueDto): void {
    this.rows.set(value.rows.length ? value.rows.map(row => ({ ...row })) : [this.emptyRow(value)]);
    this.editing.set(value);
  }

  protected addRow(value: IndicatorValueDto): void {
    this.rows.update(rows => [...rows, this.emptyRow(value)]);
  }

  protected changeRow(at: number, part: Partial<IndicatorRowDto>): void {
    this.rows.update(rows => rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  }

  protected removeRow(at: number): void {
    this.rows.update(rows => rows.filter((_, i) => i !== at));
  }

  protected enter(value: IndicatorValueDto): void {
    const input = { indicator: value.indicator.code, year: this.year(), quarter: this.quarter(), rows: this.rows() };
    this.busy.run(this.service.enter(this.pilotId(), input), values => {
      this.values.set(values);
      this.editing.set(null);
      this.toaster.success('::Saved');
    });
  }

  protected upload(reportId: string, body: FormData): void {
    this.busy.run(this.service.addAttachment(reportId, body), () => this.values.reload());
  }

  protected signOff(value: IndicatorValueDto): void {
    this.busy.run(this.service.signOff(value.reportId!), values => this.values.set(values));
  }

  protected sendBack(value: IndicatorValueDto, ground: string): void {
    this.busy.run(this.service.return(value.reportId!, ground), values => {
      this.values.set(values);
      this.returning.set(null);
    });
  }

  private emptyRow(value: IndicatorValueDto): IndicatorRowDto {
    return { evidence: value.indicator.evidence, reference: '', on: this.today(), quantity: 0 };
  }
}
