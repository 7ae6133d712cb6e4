import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { GetProgressRowsInput, PilotProgressService } from '@proxy/pilots';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { QuantityPipe } from '../quantity.pipe';

/** The rows one figure is the sum of. The sum is the server's. */
@Component({
  selector: 'app-progress-rows',
  imports: [Dialog, PageState, DayPipe, TextPipe, QuantityPipe],
  templateUrl: './progress-rows.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressRows {
  readonly query = input.required<GetProgressRowsInput>();
  readonly name = input.required<string>();
  readonly closed = output();

  private readonly service = inject(PilotProgressService);
  protected readonly rows = rxResource({ params: () => this.query(), stream: ({ params }) => this.service.getRows(params) });
}
