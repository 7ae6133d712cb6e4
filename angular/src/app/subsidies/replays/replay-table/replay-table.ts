import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ReplayCellDto } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';

/** Sums broken down one way. A hidden cell keeps its name and says why it has no numbers. */
@Component({
  selector: 'app-replay-table',
  imports: [TextPipe, YuanPipe],
  templateUrl: './replay-table.html',
  styles: '.note { padding: 10px 16px; font-size: var(--tp-13); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReplayTable {
  readonly cells = input.required<ReplayCellDto[]>();
  readonly nameOf = input.required<(cell: ReplayCellDto) => string>();
  /** Localisation key of the first column. */
  readonly title = input.required<string>();
  protected readonly rows = computed(() => this.cells().map(cell => ({ ...cell, label: this.nameOf()(cell) })));
  protected readonly hidden = computed(() => this.cells().some(cell => cell.suppressed));
}
