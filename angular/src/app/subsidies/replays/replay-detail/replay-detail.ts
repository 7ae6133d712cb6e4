import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import { ReportService } from '@proxy/reports';
import { ReplayCellDto, ReplayResultDto, ReplayService, ReplayTotalsDto } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { saveFile } from '../../../shared/save-file';
import { TextPipe, findText } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Chart } from '../../../ui/chart/chart';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { ShareBar } from '../../../ui/share-bar/share-bar';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { chartHeight, gainsAndLosses } from '../replay-chart';
import { ReplayLines } from '../replay-lines/replay-lines';
import { ReplayTable } from '../replay-table/replay-table';

const ASK_AGAIN_MS = 1000;
const BY = {
  byMeasure: { title: '::Replays:ByMeasure', words: 'Code:Measure.' },
  byGroup: { title: '::Replays:ByGroup', words: 'Code:Status.' },
  byDivision: { title: '::Replays:ByDivision', words: '' },
  byKind: { title: '::Replays:ByKind', words: 'Enum:ClaimKind.' },
};
type By = keyof typeof BY;

/** One replay: how far it is, who gains and who loses under the other edition, and the lines behind it. No claim is changed by it. */
@Component({
  selector: 'app-replay-detail',
  imports: [FormsModule, RouterLink, Chart, Icon, PageState, ReplayLines, ReplayTable, ShareBar, StatusChip, TextPipe, YuanPipe],
  templateUrl: './replay-detail.html',
  styleUrl: './replay-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReplayDetail {
  private readonly service = inject(ReplayService);
  private readonly reports = inject(ReportService);
  private readonly localization = inject(LocalizationService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly by = signal<By>('byMeasure');
  protected readonly kinds = Object.keys(BY) as By[];
  protected readonly titles = BY;
  protected readonly replay = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly known = computed(() => (this.replay.hasValue() ? this.replay.value() : null));
  protected readonly running = computed(() => ['Queued', 'Running'].includes(this.known()?.status ?? ''));
  protected readonly over = computed(() => (this.known() && !this.running() ? this.id() : undefined));
  protected readonly result = rxResource({ params: () => this.over(), stream: ({ params }) => this.service.getResult(params) });

  constructor() {
    // each answer while it runs asks again a second later; leaving the page stops it, the replay goes on
    effect(onCleanup => {
      if (!this.known() || !this.running()) return;
      const timer = setTimeout(() => this.askAgain(), ASK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected readonly nameOf = (cell: ReplayCellDto): string => {
    const { words } = BY[this.by()];
    return cell.name ?? (words && findText(this.localization, `::${words}${cell.key}`)) ?? cell.key;
  };

  protected chart(result: ReplayResultDto) {
    const [gain, loss] = ['::Replays:Gain', '::Replays:Loss'].map(key => this.localization.instant(key));
    return gainsAndLosses(result[this.by()], this.nameOf, gain, loss);
  }

  protected heightOf(result: ReplayResultDto): number {
    return chartHeight(result[this.by()]);
  }

  protected drawable(result: ReplayResultDto): boolean {
    return result[this.by()].some(cell => !cell.suppressed && !!cell.changed);
  }

  protected tilesOf(totals: ReplayTotalsDto): { text: string; count?: number | null; yuan?: string | null }[] {
    return [
      { text: '::Replays:Lines', count: totals.lines },
      { text: '::Replays:Gaining', count: totals.gaining },
      { text: '::Replays:Losing', count: totals.losing },
      { text: '::Replays:Unchanged', count: totals.unchanged },
      { text: '::Replays:Before', yuan: totals.before },
      { text: '::Replays:After', yuan: totals.after },
      { text: '::Replays:Gain', yuan: totals.gain },
      { text: '::Replays:Loss', yuan: totals.loss },
    ];
  }

  protected cancel(): void {
    this.busy.run(this.service.cancel(this.id()), replay => this.replay.set(replay));
  }

  protected download(): void {
    this.busy.run(this.reports.getReplay(this.id()), saveFile);
  }

  private askAgain(): void {
    this.service.get(this.id(), { skipHandleError: true }).subscribe({
      next: replay => this.replay.set(replay),
      error: () => this.replay.reload(),
    });
  }
}
