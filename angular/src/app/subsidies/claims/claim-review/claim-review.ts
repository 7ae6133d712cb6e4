import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PermissionService } from '@abp/ng.core';
import { ClaimDto, ClaimLineDto, LineDecision, LineDecisionDto, ReviewQueueItemDto, SubsidyClaimService } from '@proxy/subsidies';
import { DayPipe } from '../../../shared/date.pipes';
import { HistoryList } from '../../../shared/history-list/history-list';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { DaysLeft } from '../../../ui/days-left/days-left';
import { DueChip } from '../../../ui/due-chip/due-chip';
import { Icon } from '../../../ui/icon/icon';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { OverrideDialog, OverrideTarget } from '../../reviews/override-dialog/override-dialog';
import { ReviewTaker } from '../../reviews/review-taker/review-taker';
import { ClaimLines } from '../claim-lines/claim-lines';
import { DecisionTarget, LineDecisionDialog } from '../line-decision-dialog/line-decision-dialog';
import { DeskItem } from './approvals';
import { Exceptions, DeskStep, blocking, choicesFor, decisionsFor, groupChecks, hasFailed, holdOf, linesOf, mayBeStopped } from './review';

const TABS = ['Checks', 'People', 'History'];
const PEOPLE = 1;

/** The review desk: the queue on the left, the case on the right, failed checks open, one key per decision. */
@Component({
  selector: 'app-claim-review',
  imports: [
    RouterLink,
    ClaimLines,
    DayPipe,
    DaysLeft,
    DueChip,
    HistoryList,
    Icon,
    LineDecisionDialog,
    NgTemplateOutlet,
    OverrideDialog,
    ReviewTaker,
    StatusChip,
    TextPipe,
    YuanPipe,
  ],
  templateUrl: './claim-review.html',
  styleUrls: ['./claim-review.scss', './claim-checks.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'onKey($event)' },
})
export class ClaimReview {
  readonly claim = input.required<ClaimDto>();
  readonly step = input.required<DeskStep>();
  /** The cases that wait for the same step. */
  readonly cases = input<DeskItem[]>([]);
  /** Decided already; the decision can still be taken back and is not sent yet. */
  readonly pending = input(false);
  /** The decision, for the page to send when the time to take it back is over. */
  readonly decided = output<LineDecisionDto[]>();
  readonly undone = output();
  /** Somebody took, handed over or gave back the case. */
  readonly changed = output();
  /** The claim as it is after a check was answered for. */
  readonly reviewed = output<ClaimDto>();

  private readonly router = inject(Router);
  protected readonly mayOverride = inject(PermissionService).getGrantedPolicy('Subsidies.Claims.OverrideCheck');
  private readonly mayFirst = inject(PermissionService).getGrantedPolicy('Subsidies.Claims.FirstReview');
  private readonly service = inject(SubsidyClaimService);
  private readonly taker = viewChild(ReviewTaker);

  protected readonly tabs = TABS;
  protected readonly tab = signal(0);
  protected readonly onlyOpen = signal(false);
  protected readonly keys = signal(true);
  protected readonly exceptions = signal<Exceptions>(new Map());
  protected readonly target = signal<DecisionTarget | null>(null);
  protected readonly overriding = signal<OverrideTarget | null>(null);
  protected readonly warned = signal(false);

  protected readonly lines = computed(() => linesOf(this.claim(), this.step()));
  protected readonly groups = computed(() => groupChecks(this.lines()));
  protected readonly shown = computed(() => (this.onlyOpen() ? this.groups().filter(group => group.result !== 'Pass') : this.groups()));
  protected readonly failed = computed(() => this.lines().filter(hasFailed).length);
  /** Payment is approved for whoever nothing speaks against: the server puts the others back, they stop nobody. */
  protected readonly blocking = computed(() => (this.step() === 'PaymentApproval' ? [] : blocking(this.lines(), this.exceptions())));
  private readonly decisions = computed(() => decisionsFor(this.lines(), this.exceptions()));
  protected readonly passing = computed(() => {
    if (this.step() === 'PaymentApproval') return this.lines().length - this.failed();
    return this.decisions().filter(one => one.decision === 'Pass').length - this.blocking().length;
  });
  /** Everybody who waits here is on hold and nobody was chosen: there is nothing to send. */
  protected readonly onlyHeld = computed(() => this.lines().length > 0 && !this.decisions().length);
  /** Duties that may not meet in one person; said on the row, before the click. The server refuses it in any case. */
  protected readonly conflict = computed(() => this.lines().find(line => line.conflict)?.conflict?.text ?? null);
  protected readonly item = computed(
    () => this.cases().find((item): item is ReviewQueueItemDto => item.claimId === this.claim().id && !!item.step) ?? null,
  );
  protected readonly colleague = computed(() => {
    const item = this.item();
    return item && !item.mine ? (item.reviewerName ?? null) : null;
  });
  /** Which case of the queue this is, counted from 1; 0: not in it. */
  protected readonly place = computed(() => this.cases().findIndex(item => item.claimId === this.claim().id) + 1);
  protected readonly blocked = computed(() => !!this.conflict() || !!this.colleague());

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // with hundreds of cases the one in hand is out of sight otherwise
    afterRenderEffect(() => {
      if (!this.place()) return;
      const list = element.querySelector('.list ul');
      const row = list?.querySelector<HTMLElement>('[aria-current]');
      if (list && row) list.scrollTop = row.offsetTop - list.clientHeight / 3;
    });
    effect(() => {
      this.claim();
      untracked(() => {
        this.exceptions.set(new Map());
        this.warned.set(false);
      });
    });
  }

  protected count(result: string): number {
    return this.groups().filter(group => group.result === result).length;
  }

  protected ask(decision: LineDecision, lines: ClaimLineDto[]): void {
    if (this.pending()) return;
    this.target.set({ lines, decision });
  }

  /** One person is set aside at once; the whole claim is sent back by itself. Who is past the reviews is stopped right away. */
  protected take(decisions: LineDecisionDto[]): void {
    if (this.target()?.lines.some(line => this.mayStop(line))) {
      this.service.holdLines(this.claim().id!, holdOf(decisions)).subscribe(claim => this.reviewed.emit(claim));
      return;
    }
    if (decisions.length === this.lines().length) return this.send(decisions);
    this.warned.set(false);
    this.exceptions.update(exceptions => new Map([...exceptions, ...decisions.map(one => [one.lineId, one] as const)]));
  }

  /** Offered beside every person who waits for this step. */
  protected decidable(line: ClaimLineDto): boolean {
    return this.step() !== 'PaymentApproval' && !this.blocked() && this.lines().includes(line);
  }

  protected mayStop(line: ClaimLineDto): boolean {
    return this.mayFirst && mayBeStopped(line);
  }

  protected mayTakeUp(line: ClaimLineDto): boolean {
    return choicesFor([line]).includes('Pass');
  }

  protected keep(lineId: string): void {
    this.exceptions.update(exceptions => new Map([...exceptions].filter(([id]) => id !== lineId)));
  }

  protected pass(): void {
    if (this.blocked() || this.pending()) return;
    if (this.blocking().length || this.onlyHeld()) {
      this.warned.set(true);
      this.tab.set(this.blocking().length ? 0 : PEOPLE);
      return;
    }
    this.send(this.decisions());
  }

  private send(decisions: LineDecisionDto[]): void {
    if (!decisions.length) return;
    this.decided.emit(decisions);
    this.move(1);
  }

  protected move(by: number): void {
    const cases = this.cases();
    const next = cases[cases.findIndex(item => item.claimId === this.claim().id) + by];
    if (next && next.claimId !== this.claim().id) void this.router.navigate(['/subsidies/claims', next.claimId]);
  }

  protected onKey(event: KeyboardEvent): void {
    const element = event.target as HTMLElement;
    // never steal keys from a field, a dialog or a Chinese input method
    if (!this.keys() || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || this.target() || this.overriding()) return;
    if (/INPUT|TEXTAREA|SELECT/.test(element.tagName)) return;
    const actions: Record<string, () => void> = {
      j: () => this.move(1),
      k: () => this.move(-1),
      a: () => this.pass(),
      r: () => this.step() !== 'PaymentApproval' && !this.blocked() && this.ask('Return', this.lines()),
      s: () => this.move(1),
      t: () => this.taker()?.take(),
      u: () => this.undone.emit(),
    };
    const tab = Number(event.key);
    const action = tab >= 1 && tab <= TABS.length ? () => this.tab.set(tab - 1) : actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  }
}
