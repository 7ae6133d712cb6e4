import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ReviewDeskService, ReviewQueueItemDto } from '@proxy/subsidies';
import type { Observable } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';

/** Who has the case: take it, take it over, hand it to a colleague, give it back. */
@Component({
  selector: 'app-review-taker',
  imports: [Dialog, FormsModule, TextPipe],
  templateUrl: './review-taker.html',
  styleUrl: './review-taker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewTaker {
  readonly item = input.required<ReviewQueueItemDto>();
  readonly changed = output();

  private readonly service = inject(ReviewDeskService);
  protected readonly busy = new Busy();
  protected readonly handing = signal(false);
  protected readonly to = signal('');
  protected readonly colleagues = rxResource({
    params: () => (this.handing() ? { id: this.item().claimId, step: this.item().step } : undefined),
    stream: ({ params }) => this.service.getColleagues(params.id, params.step),
  });
  protected readonly offered = computed(() => (this.colleagues.hasValue() ? this.colleagues.value().colleagues : []));

  take(): void {
    const item = this.item();
    if (!item.mine) this.run(this.service.take(item.claimId, item.step, !!item.reviewerId));
  }

  protected giveBack(): void {
    this.run(this.service.giveBack(this.item().claimId, this.item().step));
  }

  protected handOver(): void {
    this.handing.set(false);
    this.run(this.service.handOver(this.item().claimId, this.item().step, this.to()));
  }

  private run(request: Observable<void>): void {
    this.busy.run(request, () => this.changed.emit());
  }
}
