import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ListService, PermissionService } from '@abp/ng.core';
import { ClaimKind, ClaimStatus, SubsidyClaimService } from '@proxy/subsidies';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { DueChip } from '../../../ui/due-chip/due-chip';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { REVIEW_POLICIES } from '../../reviews/reviews.routes';
import { ClaimMoney } from '../claim-money/claim-money';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** Claims of the caller's scope: who is paid, who waits, and by when. */
@Component({
  selector: 'app-claim-list',
  imports: [FormsModule, RouterLink, ClaimMoney, DueChip, PageState, Pager, StatusChip, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './claim-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimList {
  private readonly service = inject(SubsidyClaimService);
  private readonly permissions = inject(PermissionService);
  protected readonly list = inject(ListService);

  /** From the address: a class that is due to be claimed for; its claims are on its own page. */
  readonly classId = input<string>();
  protected readonly statuses: ClaimStatus[] = [
    'Draft',
    'Proposed',
    'Submitted',
    'FirstReview',
    'SecondReview',
    'PrefectureReview',
    'InNotice',
    'NoticePassed',
    'ApprovedForPayment',
    'InPayment',
    'Withdrawn',
    'Closed',
  ];
  protected readonly kinds: ClaimKind[] = ['TrainingSubsidy', 'LivingAllowance'];
  protected readonly status = signal<ClaimStatus | ''>('');
  protected readonly kind = signal<ClaimKind | ''>('');
  protected readonly orders = ['dueOn', 'updatedAt', 'number'];
  /** Whoever decides reads by deadline, whoever files by what happened last. */
  protected readonly sorting = signal(
    REVIEW_POLICIES.some(policy => this.permissions.getGrantedPolicy(policy)) ? this.orders[0] : this.orders[1],
  );
  protected readonly claims = pagedList(
    this.list,
    computed(() => ({ status: this.status(), kind: this.kind(), sorting: this.sorting() })),
    query => this.service.getList(query),
  );

  constructor() {
    const router = inject(Router);
    effect(() => {
      const classId = this.classId();
      if (classId) void router.navigate(['/training/classes', classId, 'claims'], { replaceUrl: true });
    });
  }
}
