import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ListService } from '@abp/ng.core';
import { SampleRoundService } from '@proxy/checks';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { pagedList } from '../../shared/paged-list';
import { saveFile } from '../../shared/save-file';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** Rounds of samples with their promise, their seed and the list, for everybody who wants to draw again. */
@Component({
  selector: 'app-sample-rounds',
  imports: [RouterLink, Icon, PageState, Pager, StatusChip, DayPipe, TextPipe],
  providers: [ListService],
  templateUrl: './sample-rounds.html',
  styleUrl: './sample-rounds.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SampleRounds {
  private readonly service = inject(SampleRoundService);
  protected readonly list = inject(ListService);
  protected readonly busy = new Busy();
  protected readonly rounds = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getPublished(query),
  );

  protected download(id: string): void {
    this.busy.run(this.service.getFile(id), saveFile);
  }
}
