import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import type { ClaimLineStatus, DeterminationDto } from '@proxy/subsidies';
import { Icon } from '../../ui/icon/icon';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { CodePipe } from '../code.pipe';
import { DayPipe, MomentPipe } from '../date.pipes';
import { TextPipe } from '../text.pipe';
import { YuanPipe } from '../yuan.pipe';
import { byParagraph, lineSentence } from './determination-text';

/**
 * The proof card: one amount, from its clause to who decided it. Two voices of one component; it shows what the server determined and
 * computes nothing. What is put into it stands between the amount and its reasons. Prints on one sheet.
 */
@Component({
  selector: 'app-determination-view',
  imports: [Icon, StatusChip, TextPipe, YuanPipe, DayPipe, MomentPipe, CodePipe],
  templateUrl: './determination-view.html',
  styleUrl: './determination-view.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeterminationView {
  readonly determination = input.required<DeterminationDto>();
  readonly voice = input<'trainee' | 'office'>('office');
  readonly status = input<ClaimLineStatus | null>(null);

  private readonly localization = inject(LocalizationService);

  /** Finance and the like see the amount and who decided it, not the person's facts. */
  protected readonly explained = computed(() => {
    const { clauses, edition, facts, findings, lines } = this.determination();
    return !!edition || [clauses, facts, findings, lines].some(part => part.length);
  });

  protected readonly clauses = computed(() => byParagraph(this.determination().clauses));

  protected readonly lines = computed(() =>
    this.determination().lines.map(line => ({ ...line, sentence: lineSentence(line, this.localization) })),
  );

  protected print(): void {
    window.print();
  }
}
