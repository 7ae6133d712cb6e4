import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { rxResource, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { PermissionService } from '@abp/ng.core';
import { ClaimKind, GetReviewQueueInput, ReviewDeskService, ReviewQueueDto, ReviewStep } from '@proxy/subsidies';
import { debounceTime } from 'rxjs';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { DaysLeft } from '../../../ui/days-left/days-left';
import { ReviewLoad } from '../review-load/review-load';
import { REVIEW_POLICIES } from '../reviews.routes';

const ROWS = 20;
/** Milliseconds without a key before the search begins. */
const PAUSE = 300;

/** Everything that waits for a review of mine, the nearest deadline first, and who has what in hand. J and K walk, Enter opens, T takes, / searches. */
@Component({
  selector: 'app-review-queue',
  imports: [FormsModule, RouterLink, DaysLeft, PageState, Pager, ReviewLoad, TextPipe, YuanPipe],
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
  protected readonly kinds: ClaimKind[] = ['TrainingSubsidy', 'LivingAllowance'];
  protected readonly kind = signal<ClaimKind | ''>('');
  protected readonly words = signal('');
  private readonly search = viewChild<ElementRef<HTMLInputElement>>('search');
  private readonly typed = toSignal(toObservable(this.words).pipe(debounceTime(PAUSE)), { initialValue: '' });
  protected readonly queue = rxResource({
    params: (): GetReviewQueueInput | undefined =>
      this.reviews ? { step: this.step(), kind: this.kind(), whose: this.whose(), filter: this.typed() } : undefined,
    stream: ({ params }) => this.service.getQueue(params),
  });
  /** What was found before stays in view until the next has come. */
  protected readonly found = linkedSignal<ReviewQueueDto | null, ReviewQueueDto | null>({
    source: () => (this.queue.hasValue() ? this.queue.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly items = computed(() => this.found()?.items ?? []);
  protected readonly narrowed = computed(() => !!(this.step() || this.kind() || this.whose() || this.typed()));
  /** The row that J and K have come to; another search begins at the top, taking a case does not. */
  protected readonly at = linkedSignal({
    source: () => [this.step(), this.kind(), this.whose(), this.typed()].join('|'),
    computation: () => 0,
  });
  protected readonly size = ROWS;
  protected readonly page = computed(() => Math.floor(this.at() / ROWS));
  protected readonly shown = computed(() => this.items().slice(this.page() * ROWS, (this.page() + 1) * ROWS));

  protected onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/INPUT|TEXTAREA|SELECT|BUTTON|A/.test((event.target as HTMLElement).tagName) && event.key === 'Enter') return;
    if (/INPUT|TEXTAREA|SELECT/.test((event.target as HTMLElement).tagName)) return;
    if (event.key === '/') {
      event.preventDefault();
      this.search()?.nativeElement.focus();
      return;
    }
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
