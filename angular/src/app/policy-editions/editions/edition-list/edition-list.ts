import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService } from '@abp/ng.core';
import { EditionDto, EditionStatus, PolicyEditionService } from '@proxy/policy-editions';
import { DayPipe } from '../../../shared/date.pipes';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { PolicyTabs } from '../../policy-tabs/policy-tabs';

@Component({
  selector: 'app-edition-list',
  imports: [FormsModule, RouterLink, PageState, Pager, PolicyTabs, StatusChip, DayPipe, TextPipe],
  providers: [ListService],
  templateUrl: './edition-list.html',
  styles: 'td .tp-demo { margin-inline-start: 6px; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionList {
  private readonly service = inject(PolicyEditionService);
  protected readonly list = inject(ListService);
  protected readonly statuses: EditionStatus[] = ['Draft', 'Scheduled', 'Published', 'Withdrawn'];
  protected readonly status = signal<EditionStatus | ''>('');
  protected readonly editions = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );

  protected writersOf(edition: EditionDto): string {
    return edition.editedByNames.join(' · ') || (edition.createdByName ?? '');
  }
}
