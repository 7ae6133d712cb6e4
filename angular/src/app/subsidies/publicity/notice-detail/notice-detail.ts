import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { PublicityNoticeService } from '@proxy/publicity';
import { ReportService } from '@proxy/reports';
import { Busy } from '../../../shared/busy';
import { DayPipe, MomentPipe } from '../../../shared/date.pipes';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { NoticeRows } from '../notice-rows/notice-rows';

/** One published list as the office keeps it: dates, digest, objections, and its end. */
@Component({
  selector: 'app-notice-detail',
  imports: [
    RouterLink,
    PermissionDirective,
    ExportButton,
    Icon,
    NoticeRows,
    PageState,
    StatusChip,
    DayPipe,
    MomentPipe,
    TextPipe,
    YuanPipe,
  ],
  templateUrl: './notice-detail.html',
  styleUrl: './notice-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeDetail {
  private readonly service = inject(PublicityNoticeService);
  private readonly reports = inject(ReportService);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly sheet: SheetFetch = token => this.reports.getNoticeSheet(this.id(), token);
  protected readonly notice = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly closable = computed(() => this.notice.hasValue() && this.notice.value().status === 'Ended');

  protected close(): void {
    this.busy.run(this.service.close(this.id()), notice => {
      this.notice.set(notice);
      this.toaster.success('::Notice:ClosedDone');
    });
  }
}
