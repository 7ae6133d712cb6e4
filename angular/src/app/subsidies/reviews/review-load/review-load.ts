import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ReviewDeskService } from '@proxy/subsidies';
import { DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';

/** How much everybody has in hand, and what nobody has taken. */
@Component({
  selector: 'app-review-load',
  imports: [DayPipe, PageState, TextPipe],
  templateUrl: './review-load.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewLoad {
  private readonly service = inject(ReviewDeskService);
  protected readonly load = rxResource({ stream: () => this.service.getLoad() });
}
