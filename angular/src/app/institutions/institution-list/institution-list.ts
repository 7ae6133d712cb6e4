import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService } from '@abp/ng.core';
import { InstitutionService, InstitutionStatus } from '@proxy/institutions';
import { DayPipe, MomentPipe } from '../../shared/date.pipes';
import { pagedList } from '../../shared/paged-list';
import { TextPipe } from '../../shared/text.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { StatusChip } from '../../ui/status-chip/status-chip';

@Component({
  selector: 'app-institution-list',
  imports: [FormsModule, RouterLink, PageState, Pager, StatusChip, TextPipe, DayPipe, MomentPipe],
  providers: [ListService],
  templateUrl: './institution-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionList {
  private readonly service = inject(InstitutionService);
  protected readonly list = inject(ListService);
  protected readonly statuses: InstitutionStatus[] = ['Draft', 'Submitted', 'Returned', 'Listed', 'Suspended', 'Delisted', 'Rejected'];
  protected readonly status = signal<InstitutionStatus | ''>('');
  protected readonly institutions = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
}
