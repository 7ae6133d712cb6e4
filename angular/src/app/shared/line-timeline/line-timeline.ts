import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { EnvironmentService } from '@abp/ng.core';
import { ClaimTimelineService } from '@proxy/subsidies';
import { MomentPipe } from '../date.pipes';
import { saveFile } from '../save-file';
import { TextPipe } from '../text.pipe';
import { YuanPipe } from '../yuan.pipe';
import { DueChip } from '../../ui/due-chip/due-chip';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** The case of one person's money: who has it now, paid or not, and everything that happened, with reasons and documents. */
@Component({
  selector: 'app-line-timeline',
  imports: [DueChip, Icon, MomentPipe, PageState, StatusChip, TextPipe, YuanPipe],
  templateUrl: './line-timeline.html',
  styleUrl: './line-timeline.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineTimeline {
  readonly lineId = input.required<string>();

  private readonly service = inject(ClaimTimelineService);
  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);
  protected readonly timeline = rxResource({ params: () => this.lineId(), stream: ({ params }) => this.service.getLine(params) });

  reload(): void {
    this.timeline.reload();
  }

  /** Fetched with the bearer token: a plain link would not open it. */
  protected open(document: { name: string; address?: string | null }): void {
    const url = this.environment.getApiUrl('Default') + document.address;
    this.http.get(url, { responseType: 'blob', observe: 'response' }).subscribe(answer => saveFile(answer));
  }
}
