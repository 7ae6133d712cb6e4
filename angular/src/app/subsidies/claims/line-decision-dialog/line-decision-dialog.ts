import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ClaimLineDto, LineDecision, LineDecisionDto, ReturnReasonService } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { choicesFor } from '../claim-review/review';

export interface DecisionTarget {
  lines: ClaimLineDto[];
  decision: LineDecision;
}

/** Holding, returning or rejecting one person or several, or taking up who was on hold: which, why (all reasons at once), and what they will read. */
@Component({
  selector: 'app-line-decision-dialog',
  imports: [FormsModule, Dialog, TextPipe],
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
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly note = signal('');
  private readonly reasons = rxResource({ params: () => this.target() ?? undefined, stream: () => this.service.getList() });
  protected readonly offered = computed(() => (this.reasons.hasValue() ? (this.reasons.value().items ?? []) : []));
  protected readonly names = computed(() => (this.target()?.lines ?? []).map(line => line.traineeName).join(' · '));

  constructor() {
    effect(() => {
      const target = this.target();
      if (!target) return;
      this.decision.set(target.decision);
      this.codes.set([]);
      this.note.set('');
    });
  }

  /** Passing needs no reason; everything else tells at least one. */
  protected readonly complete = computed(() => this.decision() === 'Pass' || this.codes().length > 0);

  protected toggle(code: string): void {
    this.codes.update(codes => (codes.includes(code) ? codes.filter(one => one !== code) : [...codes, code]));
  }

  protected send(): void {
    const target = this.target();
    if (!target || !this.complete()) return;
    const reasonCodes = this.decision() === 'Pass' ? [] : [...this.codes()];
    const decision = { decision: this.decision(), reasonCodes, note: this.note().trim() || undefined };
    this.decided.emit(target.lines.map(line => ({ lineId: line.id, ...decision })));
    this.closed.emit();
  }
}
