import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { PermissionService } from '@abp/ng.core';
import { GetReviewQueueInput, ReviewDeskService, ReviewStep } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { DaysLeft } from '../../../ui/days-left/days-left';
import { ReviewLoad } from '../review-load/review-load';
import { REVIEW_POLICIES } from '../reviews.routes';

/** Everything that waits for a review of mine, the nearest deadline first, and who has what in hand. J and K walk, Enter opens, T takes. */
@Component({
  selector: 'app-review-queue',
  imports: [FormsModule, RouterLink, DaysLeft, PageState, ReviewLoad, TextPipe, YuanPipe],
  templateUrl: './review-queue.html',
  styleUrl: './review-queue.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'onKey($event)' },
})
export class ReviewQueue {
  private readonly service = inject(ReviewDeskService);
  private readonly router = inject(Router);
  private readonly permissions = inject(PermissionService);

  protected readonly reviews = REVIEW_POLICIES.some(policy => this.permissions.getGrantedPolicy(policy));
  protected readonly supervises = this.permissions.getGrantedPolicy('Subsidies.Claims.SuperviseReviews');
  protected readonly steps: ReviewStep[] = ['FirstReview', 'SecondReview', 'PrefectureReview'];
  protected readonly step = signal<ReviewStep | ''>('');
  protected readonly whose = signal<'Mine' | 'Nobody' | ''>('');
  protected readonly at = signal(0);
  protected readonly queue = rxResource({
    params: (): GetReviewQueueInput | undefined => (this.reviews ? { step: this.step(), whose: this.whose() } : undefined),
    stream: ({ params }) => this.service.getQueue(params),
  });
  protected readonly items = computed(() => (this.queue.hasValue() ? (this.queue.value().items ?? []) : []));
  protected readonly overdue = computed(() => this.items().filter(item => item.overdue).length);

  protected onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/INPUT|TEXTAREA|SELECT|BUTTON|A/.test((event.target as HTMLElement).tagName) && event.key === 'Enter') return;
    if (/INPUT|TEXTAREA|SELECT/.test((event.target as HTMLElement).tagName)) return;
    const last = this.items().length - 1;
    const item = this.items()[this.at()];
    const actions: Record<string, () => void> = {
      j: () => this.at.update(at => Math.min(at + 1, last)),
      k: () => this.at.update(at => Math.max(at - 1, 0)),
      enter: () => void this.router.navigate(['/subsidies/claims', item.claimId]),
      t: () => this.service.take(item.claimId, item.step).subscribe(() => this.queue.reload()),
    };
    const action = item && actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  }
}
