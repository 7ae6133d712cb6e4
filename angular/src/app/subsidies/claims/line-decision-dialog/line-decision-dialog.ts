import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import type { ReasonDto } from '@proxy/models';
import { ClaimLineDto, LineDecision, LineDecisionDto, ReturnReasonService } from '@proxy/subsidies';
import { ReasonPicker } from '../../../shared/reason-picker/reason-picker';
import { complete } from '../../../shared/reason-picker/reasons';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { choicesFor, decided } from '../claim-review/review';

export interface DecisionTarget {
  lines: ClaimLineDto[];
  decision: LineDecision;
}

/** Holding, returning or rejecting one person or several, or taking up who was on hold: which, why (all reasons at once, each in own words), and what they will read. */
@Component({
  selector: 'app-line-decision-dialog',
  imports: [FormsModule, Dialog, ReasonPicker, TextPipe],
  templateUrl: './line-decision-dialog.html',
  styleUrl: './line-decision-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown.control.enter)': 'send()' },
})
export class LineDecisionDialog {
  readonly target = input<DecisionTarget | null>(null);
  readonly closed = output();
  readonly decided = output<LineDecisionDto[]>();

  private readonly service = inject(ReturnReasonService);
  protected readonly choices = computed(() => choicesFor(this.target()?.lines ?? []));
  protected readonly decision = signal<LineDecision>('Hold');
  protected readonly reasons = signal<readonly ReasonDto[]>([]);
  protected readonly note = signal('');
  private readonly list = rxResource({ params: () => this.target() ?? undefined, stream: () => this.service.getList() });
  protected readonly offered = computed(() => (this.list.hasValue() ? (this.list.value().items ?? []) : []));
  protected readonly names = computed(() => (this.target()?.lines ?? []).map(line => line.traineeName).join(' · '));

  constructor() {
    effect(() => {
      const target = this.target();
      if (!target) return;
      this.decision.set(target.decision);
      this.reasons.set([]);
      this.note.set('');
    });
  }

  /** Passing needs no reason; everything else tells at least one. */
  protected readonly complete = computed(() => this.decision() === 'Pass' || complete(this.reasons()));

  protected send(): void {
    const target = this.target();
    if (!target || !this.complete()) return;
    this.decided.emit(decided(target.lines, this.decision(), this.reasons(), this.note()));
    this.closed.emit();
  }
}
