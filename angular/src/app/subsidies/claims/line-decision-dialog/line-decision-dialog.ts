import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ClaimLineDto, LineDecision, LineDecisionDto, ReturnReasonService } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';

export interface DecisionTarget {
  lines: ClaimLineDto[];
  decision: LineDecision;
}

/** Holding, returning or rejecting one person or several: which, why (all reasons at once), and what they will read. */
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
  protected readonly choices: LineDecision[] = ['Hold', 'Return', 'Reject'];
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

  protected toggle(code: string): void {
    this.codes.update(codes => (codes.includes(code) ? codes.filter(one => one !== code) : [...codes, code]));
  }

  protected send(): void {
    const target = this.target();
    if (!target || !this.codes().length) return;
    const decision = { decision: this.decision(), reasonCodes: [...this.codes()], note: this.note().trim() || undefined };
    this.decided.emit(target.lines.map(line => ({ lineId: line.id, ...decision })));
    this.closed.emit();
  }
}
