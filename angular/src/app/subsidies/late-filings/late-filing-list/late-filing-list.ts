import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ListService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { LateFilingDto, LateFilingService, LateFilingStatus } from '@proxy/subsidies';
import { AttachmentList } from '../../../shared/attachment-list/attachment-list';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** Requests to file late: the oldest first, with the extension that was applied, the reason and its proof. */
@Component({
  selector: 'app-late-filing-list',
  imports: [AttachmentList, DayPipe, Dialog, FormsModule, PageState, Pager, StatusChip, TextPipe],
  providers: [ListService],
  templateUrl: './late-filing-list.html',
  styleUrl: './late-filing-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LateFilingList {
  private readonly service = inject(LateFilingService);
  private readonly toaster = inject(ToasterService);
  protected readonly list = inject(ListService);

  protected readonly statuses: LateFilingStatus[] = ['Requested', 'Admitted', 'Refused'];
  protected readonly status = signal<LateFilingStatus | ''>('Requested');
  protected readonly requests = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
  protected readonly busy = new Busy();
  protected readonly refusing = signal<LateFilingDto | null>(null);
  protected readonly note = signal('');

  protected decide(request: LateFilingDto, admit: boolean): void {
    this.refusing.set(null);
    this.busy.run(this.service.decide(request.id, admit, this.note().trim() || undefined, request.concurrencyStamp), () => {
      this.note.set('');
      this.toaster.success(admit ? '::LateFiling:Admitted' : '::LateFiling:Refused');
      this.list.get();
    });
  }
}
