import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PermissionDirective, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { WorkQueueService } from '@proxy/administration';
import { ClaimDto, LineDecisionDto, SubsidyClaimService } from '@proxy/subsidies';
import { ClaimSheet, ReportService } from '@proxy/reports';
import type { Observable } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { saveFile } from '../../../shared/save-file';
import { HistoryList } from '../../../shared/history-list/history-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { DueChip } from '../../../ui/due-chip/due-chip';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { StepBar, stepsUpTo } from '../../../ui/step-bar/step-bar';
import { ClaimLines } from '../claim-lines/claim-lines';
import { ClaimReview } from '../claim-review/claim-review';
import { Delayed } from '../claim-review/delayed';
import { DeskStep, stepFor } from '../claim-review/review';

const STEPS = ['Draft', 'Submitted', 'FirstReview', 'SecondReview', 'PrefectureReview', 'InNotice', 'ApprovedForPayment'];
const QUEUE_KIND: Record<DeskStep, string> = {
  FirstReview: 'ClaimFirstReview',
  SecondReview: 'ClaimSecondReview',
  PrefectureReview: 'ClaimPrefectureReview',
  PaymentApproval: 'PaymentApproval',
};
const STAGE: Record<string, string> = { Proposed: 'Draft', Withdrawn: 'Draft', NoticePassed: 'InNotice', Closed: 'ApprovedForPayment' };

/** One claim: the institution's page with people and files, or the reviewer's desk when it waits for a decision. */
@Component({
  selector: 'app-claim-detail',
  imports: [
    RouterLink,
    PermissionDirective,
    ClaimLines,
    ClaimReview,
    DueChip,
    HistoryList,
    Icon,
    PageState,
    StatusChip,
    StepBar,
    TextPipe,
    YuanPipe,
  ],
  providers: [Delayed],
  templateUrl: './claim-detail.html',
  styleUrl: './claim-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimDetail {
  protected readonly service = inject(SubsidyClaimService);
  private readonly queueService = inject(WorkQueueService);
  private readonly reports = inject(ReportService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly delayed = inject(Delayed);
  protected readonly busy = new Busy();
  protected readonly selected = signal<readonly string[]>([]);
  protected readonly claim = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });

  protected readonly reviewStep = computed(() =>
    this.claim.hasValue() ? stepFor(this.claim.value(), policy => this.permissions.getGrantedPolicy(policy)) : null,
  );
  private readonly queue = rxResource({ params: () => (this.reviewStep() ? true : undefined), stream: () => this.queueService.get() });
  protected readonly cases = computed(() => {
    const step = this.reviewStep();
    return step && this.queue.hasValue() ? this.queue.value().items.filter(item => item.kind === QUEUE_KIND[step]) : [];
  });
  protected readonly steps = computed(() => {
    const status = this.claim.hasValue() ? this.claim.value().status : 'Draft';
    return stepsUpTo(STEPS, STAGE[status] ?? status, '::ClaimStep:', status === 'Withdrawn');
  });
  protected readonly canSubmit = computed(() => {
    const it = this.claim.hasValue() ? this.claim.value() : null;
    const mine = this.permissions.getGrantedPolicy('Subsidies.Claims.Submit');
    return !!it && mine && it.lines.some(line => ['Draft', 'Returned', 'Confirmed'].includes(line.status));
  });
  protected readonly canWithdraw = computed(() => {
    const it = this.claim.hasValue() ? this.claim.value() : null;
    return this.permissions.getGrantedPolicy('Subsidies.Claims.Submit') && it?.kind === 'TrainingSubsidy' && it.status === 'Submitted';
  });
  protected readonly approved = computed(
    () => this.claim.hasValue() && this.claim.value().lines.some(line => ['ApprovedForPayment', 'Paid'].includes(line.status)),
  );

  protected readonly hasPaid = computed(() => this.claim.hasValue() && this.claim.value().lines.some(line => line.status === 'Paid'));

  constructor() {
    effect(() => {
      const it = this.claim.hasValue() ? this.claim.value() : null;
      untracked(() =>
        this.selected.set(
          (it?.lines ?? []).filter(line => line.ready && ['Draft', 'Returned', 'Confirmed'].includes(line.status)).map(line => line.id),
        ),
      );
    });
  }

  /** Sent only when the time to take it back is over; the next case is already on the screen then. */
  protected decide(claim: ClaimDto, step: DeskStep, decisions: LineDecisionDto[]): void {
    const id = claim.id!;
    this.delayed.schedule(claim.number ?? claim.className, () => {
      const requests = {
        FirstReview: () => this.service.firstReview(id, decisions),
        SecondReview: () => this.service.secondReview(id, decisions),
        PrefectureReview: () => this.service.prefectureReview(id, decisions),
        PaymentApproval: () => this.service.approvePayment(id),
      };
      requests[step]().subscribe(() => {
        this.toaster.success('::Review:Sent');
        this.queue.reload();
        if (this.id() === id) this.claim.reload();
      });
    });
  }

  protected run(request: Observable<ClaimDto>, done: string): void {
    this.busy.run(request, claim => {
      this.claim.set(claim);
      this.toaster.success(done);
    });
  }

  protected submit(): void {
    this.run(this.service.submit(this.id(), [...this.selected()]), '::Claim:Submitted');
  }

  protected download(sheet: ClaimSheet): void {
    this.busy.run(this.reports.getClaimSheet(this.id(), sheet), saveFile);
  }
}
