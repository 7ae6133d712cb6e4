import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService } from '@abp/ng.core';
import { ObjectionAnswerDto, PublicNoticeService } from '@proxy/publicity';
import { Busy } from '../../shared/busy';
import { DayPipe, MomentPipe } from '../../shared/date.pipes';
import { pagedList } from '../../shared/paged-list';
import { TextPipe } from '../../shared/text.pipe';
import { YuanPipe } from '../../shared/yuan.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** Published lists, for everybody; and what became of an objection, for who holds its receipt. */
@Component({
  selector: 'app-notice-list',
  imports: [FormsModule, RouterLink, PageState, Pager, StatusChip, DayPipe, MomentPipe, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './notice-list.html',
  styleUrl: './notice-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeList {
  private readonly service = inject(PublicNoticeService);
  protected readonly list = inject(ListService);
  protected readonly busy = new Busy();
  protected readonly receipt = signal('');
  protected readonly answer = signal<ObjectionAnswerDto | null>(null);
  protected readonly notices = pagedList(
    this.list,
    computed(() => ({})),
    query => this.service.getList(query),
  );

  protected lookUp(): void {
    this.busy.run(this.service.getAnswer(this.receipt().trim()), answer => this.answer.set(answer));
  }
}
