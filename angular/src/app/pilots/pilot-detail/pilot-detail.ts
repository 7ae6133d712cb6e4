import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { PilotDecision, PilotEnterpriseService, PilotEnterpriseStatus, ReviewScoreDto } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { DecisionList } from '../decision-list/decision-list';
import { Milestones } from '../milestones/milestones';
import { CRITERIA } from '../pilot.consts';
import { PilotCredit } from '../pilot-credit/pilot-credit';
import { PilotIndicators } from '../pilot-indicators/pilot-indicators';
import { PilotLedger } from '../pilot-ledger/pilot-ledger';

/** What may be decided in a state; the server refuses the rest. */
const DECISIONS: Record<PilotEnterpriseStatus, PilotDecision[]> = {
  Applied: ['cultivate', 'remove'],
  Cultivating: ['evaluate', 'remove'],
  Evaluated: ['list', 'continue', 'remove'],
  Listed: ['remove'],
  Continued: ['evaluate', 'remove'],
  Removed: [],
};

/** One pilot: its road, yearly reviews, plan and indicators, ledger and credit. */
@Component({
  selector: 'app-pilot-detail',
  imports: [
    FormsModule,
    RouterLink,
    PermissionDirective,
    DecisionList,
    Dialog,
    Milestones,
    PageState,
    PilotCredit,
    PilotIndicators,
    PilotLedger,
    StatusChip,
    TextPipe,
  ],
  templateUrl: './pilot-detail.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotDetail {
  private readonly service = inject(PilotEnterpriseService);
  private readonly toaster = inject(ToasterService);
  private readonly today = inject(BusinessDay).today;

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly criteria = CRITERIA;
  protected readonly pilot = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly reviews = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.getReviews(params) });
  protected readonly decisions = computed(() => (this.pilot.hasValue() ? DECISIONS[this.pilot.value().status] : []));
  protected readonly inProgramme = computed(() => this.pilot.hasValue() && !['Applied', 'Removed'].includes(this.pilot.value().status));

  protected readonly deciding = signal<PilotDecision | null>(null);
  protected readonly on = linkedSignal(() => this.today());
  protected readonly ground = signal('');
  protected readonly reviewing = signal(false);
  protected readonly reviewYear = linkedSignal(() => Number(this.today().slice(0, 4)));
  protected readonly conclusion = signal('');
  protected readonly scores = signal<Record<string, number>>({});
  /** A criterion nobody judged is not a zero. */
  protected readonly judged = computed(() => CRITERIA.every(criterion => Number.isInteger(this.scores()[criterion])));
  /** Raised when the ledger changed, so that the credit is read again. */
  protected readonly ledgerVersion = signal(0);

  protected ask(decision: PilotDecision): void {
    this.ground.set('');
    this.deciding.set(decision);
  }

  protected decide(decision: PilotDecision): void {
    this.busy.run(this.service.decide(this.id(), decision, { on: this.on(), ground: this.ground().trim() || null }), pilot => {
      this.deciding.set(null);
      this.pilot.set(pilot);
      this.toaster.success('::Saved');
    });
  }

  protected setScore(criterion: string, score: number): void {
    this.scores.update(scores => ({ ...scores, [criterion]: score }));
  }

  protected review(): void {
    const scores: ReviewScoreDto[] = CRITERIA.map(criterion => ({ criterion, score: this.scores()[criterion] }));
    this.busy.run(this.service.review(this.id(), { year: this.reviewYear(), conclusion: this.conclusion().trim(), scores }), () => {
      this.reviewing.set(false);
      this.reviews.reload();
      this.toaster.success('::Saved');
    });
  }
}
