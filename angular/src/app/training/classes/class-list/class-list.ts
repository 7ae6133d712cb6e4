import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { ClassStatus, TrainingClassService } from '@proxy/training';
import { DayPipe } from '../../../shared/date.pipes';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { ClassStatuses } from '../class.consts';

@Component({
  selector: 'app-class-list',
  imports: [FormsModule, RouterLink, PermissionDirective, Icon, PageState, Pager, StatusChip, DayPipe, TextPipe],
  providers: [ListService],
  templateUrl: './class-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClassList {
  private readonly service = inject(TrainingClassService);
  protected readonly list = inject(ListService);
  protected readonly statuses = ClassStatuses;
  protected readonly status = signal<ClassStatus | ''>('');
  protected readonly classes = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
}
