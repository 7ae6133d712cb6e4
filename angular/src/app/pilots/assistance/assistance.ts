import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { AgreeAssistanceDto, AssistanceMeasureDto, PairedAssistanceDto, SharingService } from '@proxy/pilots';
import type { Observable } from 'rxjs';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { MEASURE_KINDS } from '../pilot.consts';
import { QuantityPipe } from '../quantity.pipe';

type NewMeasure = AgreeAssistanceDto['measures'][number];

/** Paired assistance between schools: what was agreed, by when, and what came of it. */
@Component({
  selector: 'app-assistance',
  imports: [FormsModule, PermissionDirective, Dialog, PageState, StatusChip, DayPipe, QuantityPipe, TextPipe],
  templateUrl: './assistance.html',
  styleUrl: './assistance.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Assistance {
  private readonly service = inject(SharingService);
  private readonly toaster = inject(ToasterService);
  private readonly today = inject(BusinessDay).today;
  protected readonly busy = new Busy();
  protected readonly kinds = MEASURE_KINDS;
  protected readonly pairs = rxResource({ stream: () => this.service.getPairs() });

  protected readonly reporting = signal<{ pair: PairedAssistanceDto; measure: AssistanceMeasureDto } | null>(null);
  protected readonly quantity = signal(0);
  protected readonly on = signal('');
  protected readonly reference = signal('');

  protected readonly agreeing = signal(false);
  protected readonly agreement = { helperName: '', receiverCode: '', reference: '', agreedOn: '' };
  protected readonly measures = signal<NewMeasure[]>([]);

  protected report(pair: PairedAssistanceDto, measure: AssistanceMeasureDto): void {
    this.quantity.set(measure.result ?? measure.agreed);
    this.on.set(measure.resultOn ?? this.today());
    this.reference.set(measure.resultReference ?? '');
    this.reporting.set({ pair, measure });
  }

  protected saveReport(pairId: string, measureId: string): void {
    this.run(this.service.reportMeasure(pairId, { measureId, quantity: this.quantity(), on: this.on(), reference: this.reference().trim() }));
  }

  protected confirm(pair: PairedAssistanceDto, measure: AssistanceMeasureDto): void {
    this.run(this.service.confirmMeasure(pair.id, measure.id));
  }

  protected begin(): void {
    Object.assign(this.agreement, { helperName: '', receiverCode: '', reference: '', agreedOn: this.today() });
    this.measures.set([]);
    this.addMeasure();
    this.agreeing.set(true);
  }

  protected addMeasure(): void {
    this.measures.update(list => [...list, { kind: 'Teachers', text: '', unit: '', agreed: 1, dueOn: this.today() }]);
  }

  protected agree(): void {
    this.run(this.service.agree({ ...this.agreement, measures: this.measures() }));
  }

  private run(request: Observable<unknown>): void {
    this.busy.run(request, () => {
      this.reporting.set(null);
      this.agreeing.set(false);
      this.pairs.reload();
      this.toaster.success('::Saved');
    });
  }
}
