import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { PilotEnterpriseService, PilotEnterpriseStatus } from '@proxy/pilots';
import { DayPipe } from '../../shared/date.pipes';
import { pagedList } from '../../shared/paged-list';
import { TextPipe } from '../../shared/text.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { Pager } from '../../ui/pager/pager';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** The register of pilot enterprises, with the number of the document beside the count. */
@Component({
  selector: 'app-pilot-enterprise-list',
  imports: [FormsModule, RouterLink, PermissionDirective, PageState, Pager, StatusChip, TextPipe, DayPipe],
  providers: [ListService],
  templateUrl: './pilot-enterprise-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotEnterpriseList {
  private readonly service = inject(PilotEnterpriseService);
  protected readonly list = inject(ListService);
  protected readonly statuses: PilotEnterpriseStatus[] = ['Applied', 'Cultivating', 'Evaluated', 'Listed', 'Continued', 'Removed'];
  protected readonly status = signal<PilotEnterpriseStatus | ''>('');
  protected readonly count = rxResource({ stream: () => this.service.getCount() });
  protected readonly enterprises = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
}
