import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { HistoryEntryDto } from '@proxy/models';
import { MomentPipe } from '../date.pipes';
import { TextPipe } from '../text.pipe';

/** Who did what and when, newest last. */
@Component({
  selector: 'app-history-list',
  imports: [TextPipe, MomentPipe],
  templateUrl: './history-list.html',
  styleUrl: './history-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistoryList {
  readonly entries = input.required<HistoryEntryDto[]>();
}
