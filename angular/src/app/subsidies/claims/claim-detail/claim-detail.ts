import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PermissionDirective, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { WorkQueueService } from '@proxy/administration';
import { ClaimDto, LineDecisionDto, ReviewDeskService, SubsidyClaimService } from '@proxy/subsidies';
import { Observable, map } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { HistoryList } from '../../../shared/history-list/history-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { DueChip } from '../../../ui/due-chip/due-chip';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { StepBar, stepsUpTo } from '../../../ui/step-bar/step-bar';
import { ClaimMoney } from '../claim-money/claim-money';
import { ClaimPeople } from '../claim-people/claim-people';
import { ClaimRefresh } from '../claim-refresh/claim-refresh';
import { ClaimSheets } from '../claim-sheets/claim-sheets';
import { ClaimReview } from '../claim-review/claim-review';
import { Delayed } from '../claim-review/delayed';
import { DeskItem, approvals } from '../claim-review/approvals';
import { DeskStep, reviewOf, stepFor } from '../claim-review/review';
import { StatementForm } from '../../enterprises/statement-form/statement-form';
import { SampleRequests } from '../../sampling/sample-requests/sample-requests';
import { LateFilingRequest } from '../../late-filings/late-filing-request/late-filing-request';

const STEPS = [
  'Draft',
  'Submitted',
  'FirstReview',
  'SecondReview',
  'PrefectureReview',
  'InNotice',
  'ApprovedForPayment',
  'InPayment',
  'Paid',
];
const STAGE: Record<string, string> = { Proposed: 'Draft', Withdrawn: 'Draft', NoticePassed: 'InNotice', Closed: 'Paid' };

const PAST_REVIEWS = ['InNotice', 'NoticePassed', 'ApprovedForPayment', 'InPayment', 'Closed'];

/** Only what is large or unusual goes to the prefecture; of the others nobody is told that it did. */
function skipsPrefecture(claim: ClaimDto | null): boolean {
  return !!claim && PAST_REVIEWS.includes(claim.status) && !claim.lines.some(line => line.prefectureReasons.length);
}

/** One claim: the institution's page with people and files, or the reviewer's desk when it waits for a decision. */
@Component({
  selector: 'app-claim-detail',
  imports: [
    RouterLink,
    PermissionDirective,
    ClaimMoney,
    ClaimPeople,
    ClaimRefresh,
    ClaimReview,
    ClaimSheets,
    DueChip,
    HistoryList,
    Icon,
    LateFilingRequest,
    PageState,
    SampleRequests,
    StatementForm,
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
  private readonly desk = inject(ReviewDeskService);
  private readonly queueService = inject(WorkQueueService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly delayed = inject(Delayed);
  protected readonly busy = new Busy();
  protected readonly selected = signal<readonly string[]>([]);
  protected readonly claim = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });

  /** The claim on the screen: while the next one loads, the one before it stays, so that the desk never goes blank between two cases. */
  protected readonly shown = linkedSignal<{ claim: ClaimDto | null; failed: boolean }, ClaimDto | null>({
    source: () => ({ claim: this.claim.hasValue() ? this.claim.value() : null, failed: this.claim.status() === 'error' }),
    computation: (now, before) => now.claim ?? (now.failed ? null : (before?.value ?? null)),
  });
  /** What is on the screen is not the case of the address yet: nothing is decided on it. */
  protected readonly between = computed(() => this.shown()?.id !== this.id());

  protected readonly reviewStep = computed(() => {
    const it = this.shown();
    return it ? stepFor(it, policy => this.permissions.getGrantedPolicy(policy)) : null;
  });
  protected readonly queue = rxResource({
    params: () => this.reviewStep() ?? undefined,
    stream: ({ params }): Observable<{ items?: DeskItem[] }> =>
      params === 'PaymentApproval' ? this.queueService.get().pipe(map(approvals)) : this.desk.getQueue({ step: params }),
  });
  protected readonly cases = computed(() => (this.queue.hasValue() ? (this.queue.value().items ?? []) : []));
  protected readonly steps = computed(() => {
    const it = this.shown();
    const status = it?.status ?? 'Draft';
    return stepsUpTo(
      skipsPrefecture(it) ? STEPS.filter(step => step !== 'PrefectureReview') : STEPS,
      STAGE[status] ?? status,
      '::ClaimStep:',
      status === 'Withdrawn' || (status === 'Closed' && !it?.counts.paid),
    );
  });
  protected readonly canSubmit = computed(() => {
    const it = this.shown();
    const mine = this.permissions.getGrantedPolicy('Subsidies.Claims.Submit');
    return !!it && mine && it.lines.some(line => ['Draft', 'Returned', 'Confirmed', 'Withdrawn'].includes(line.status));
  });
  /** The measure pays no more than the real cost, and nobody has verified one. */
  protected readonly costMissing = computed(
    () => !!this.shown()?.lines.some(line => line.blockers.some(blocker => blocker.code === 'CostMissing')),
  );
  protected readonly canWithdraw = computed(() => {
    const it = this.shown();
    return this.permissions.getGrantedPolicy('Subsidies.Claims.Submit') && it?.kind === 'TrainingSubsidy' && it.status === 'Submitted';
  });
  protected readonly hasPaid = computed(() => !!this.shown()?.lines.some(line => line.status === 'Paid'));

  constructor() {
    effect(() => {
      const it = this.shown();
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
    const input = reviewOf(claim, decisions);
    this.delayed.schedule(this.label(claim), leaving => {
      const requests = {
        FirstReview: () => this.service.firstReview(id, input, leaving),
        SecondReview: () => this.service.secondReview(id, input, leaving),
        PrefectureReview: () => this.service.prefectureReview(id, input, leaving),
        PaymentApproval: () => this.service.approvePayment(id, leaving),
      };
      requests[step]().subscribe({
        next: () => {
          this.toaster.success('::Review:Sent');
          this.reload(id);
        },
        // somebody was faster: the message says who, the desk shows how it stands now
        error: () => this.reload(id),
      });
    });
  }

  private reload(id: string): void {
    this.queue.reload();
    if (this.id() === id) this.claim.reload();
  }

  protected label(claim: ClaimDto): string {
    return claim.number ?? claim.className;
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
}
