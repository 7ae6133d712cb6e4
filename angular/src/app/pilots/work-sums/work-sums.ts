import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ReportWorkDto } from '@proxy/pilots';
import { TextPipe } from '../../shared/text.pipe';
import { QuantityPipe } from '../quantity.pipe';

/** Sums of bases, cities, sharing and assistance, as a report froze them. */
@Component({
  selector: 'app-work-sums',
  imports: [QuantityPipe, TextPipe],
  templateUrl: './work-sums.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkSums {
  readonly works = input.required<ReportWorkDto[]>();
}
