import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReportCellDto } from '@proxy/pilots';
import { TextPipe } from '../../shared/text.pipe';
import { QuantityPipe } from '../quantity.pipe';

/** A published figure, or the mark of one that is not published. */
@Component({
  selector: 'app-report-cell',
  imports: [TextPipe, QuantityPipe],
  template: `
    @if (cell()?.hidden) {
      <span class="muted">{{ '::PilotReport:Hidden' | t }}</span>
    } @else {
      {{ cell()?.value | quantity }}
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReportCell {
  readonly cell = input<ReportCellDto | null>();
}
