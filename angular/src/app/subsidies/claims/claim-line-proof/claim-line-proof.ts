import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { DeterminationService } from '@proxy/subsidies';
import { DeterminationView } from '../../../shared/determination-view/determination-view';
import { LineTimeline } from '../../../shared/line-timeline/line-timeline';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';

@Component({
  selector: 'app-claim-line-proof',
  imports: [RouterLink, DeterminationView, LineTimeline, PageState, TextPipe],
  templateUrl: './claim-line-proof.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimLineProof {
  private readonly service = inject(DeterminationService);

  /** From the address. */
  readonly id = input.required<string>();
  readonly lineId = input.required<string>();
  protected readonly determination = rxResource({ params: () => this.lineId(), stream: ({ params }) => this.service.getLine(params) });
}
