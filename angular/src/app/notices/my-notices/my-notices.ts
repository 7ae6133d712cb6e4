import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PublicNoticeService } from '@proxy/publicity';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** The person's own lines in published lists: which code is mine, until when, and that the list still holds it. */
@Component({
  selector: 'app-my-notices',
  imports: [RouterLink, Icon, PageState, StatusChip, DayPipe, TextPipe, YuanPipe],
  templateUrl: './my-notices.html',
  styleUrl: './my-notices.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyNotices {
  private readonly service = inject(PublicNoticeService);
  protected readonly lines = rxResource({ stream: () => this.service.getMine() });
}
