import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { MilestoneDto, MilestoneOwner, MilestonePlanDto, MilestoneService, PlanMilestoneDto } from '@proxy/pilots';
import type { Observable } from 'rxjs';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { ganttOf } from './gantt';

/** Milestones of a base, city or enterprise as a Gantt chart that is a table: every bar stands beside its dates in words. */
@Component({
  selector: 'app-milestones',
  imports: [FormsModule, PermissionDirective, Dialog, PageState, StatusChip, DayPipe, TextPipe],
  templateUrl: './milestones.html',
  styleUrl: './milestones.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Milestones {
  readonly owner = input.required<MilestoneOwner>();
  readonly ownerId = input.required<string>();
  /** Permissions to plan and to report, those of the owner. */
  readonly planPolicy = input.required<string>();
  readonly reportPolicy = input.required<string>();
  readonly changed = output();

  private readonly service = inject(MilestoneService);
  private readonly toaster = inject(ToasterService);
  private readonly today = inject(BusinessDay).today;
  protected readonly busy = new Busy();
  protected readonly plan = rxResource({
    params: () => ({ owner: this.owner(), id: this.ownerId() }),
    stream: ({ params }) => this.service.get(params.owner, params.id),
  });
  protected readonly gantt = computed(() => ganttOf(this.plan.hasValue() ? this.plan.value() : ({ milestones: [] } as unknown as MilestonePlanDto), this.today()));

  protected readonly reporting = signal<MilestoneDto | null>(null);
  protected readonly startedOn = signal('');
  protected readonly endedOn = signal('');
  protected readonly reference = signal('');
  protected readonly planning = signal(false);
  protected readonly rows = signal<(Omit<PlanMilestoneDto, 'after'> & { after: string })[]>([]);
  protected readonly reason = signal('');

  protected report(milestone: MilestoneDto): void {
    this.startedOn.set(milestone.startedOn ?? '');
    this.endedOn.set(milestone.endedOn ?? '');
    this.reference.set(milestone.reference ?? '');
    this.reporting.set(milestone);
  }

  protected saveReport(code: string): void {
    const input = { code, startedOn: this.startedOn() || null, endedOn: this.endedOn() || null, reference: this.reference().trim() || null };
    this.save(this.service.report(this.owner(), this.ownerId(), input));
  }

  protected edit(): void {
    const known = this.plan.hasValue() ? this.plan.value().milestones : [];
    this.rows.set(known.map(m => ({ code: m.code, name: m.name, from: m.plannedFrom, to: m.plannedTo, after: m.after.join(' ') })));
    if (!known.length) this.addRow();
    this.reason.set('');
    this.planning.set(true);
  }

  protected addRow(): void {
    this.rows.update(rows => [...rows, { code: `M${rows.length + 1}`, name: '', from: this.today(), to: this.today(), after: rows.at(-1)?.code ?? '' }]);
  }

  protected removeRow(index: number): void {
    this.rows.update(rows => rows.filter((_, i) => i !== index));
  }

  protected savePlan(): void {
    const milestones = this.rows().map(row => ({ ...row, after: row.after.split(/[\s,\uff0c\u3001]+/).filter(Boolean) }));
    this.save(this.service.plan(this.owner(), this.ownerId(), { milestones, reason: this.reason().trim() || null }));
  }

  private save(request: Observable<MilestonePlanDto>): void {
    this.busy.run(request, plan => {
      this.reporting.set(null);
      this.planning.set(false);
      this.plan.set(plan);
      this.changed.emit();
      this.toaster.success('::Saved');
    });
  }
}
