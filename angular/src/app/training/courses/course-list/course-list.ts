import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ListService, PermissionDirective } from '@abp/ng.core';
import { CourseService, CourseStatus } from '@proxy/training';
import { CodePipe } from '../../../shared/code.pipe';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';
import { StatusChip } from '../../../ui/status-chip/status-chip';

@Component({
  selector: 'app-course-list',
  imports: [FormsModule, RouterLink, PermissionDirective, Icon, PageState, Pager, StatusChip, CodePipe, TextPipe],
  providers: [ListService],
  templateUrl: './course-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseList {
  private readonly service = inject(CourseService);
  protected readonly list = inject(ListService);
  protected readonly statuses: CourseStatus[] = ['Draft', 'Submitted', 'Returned', 'Approved', 'Retired'];
  protected readonly status = signal<CourseStatus | ''>('');
  protected readonly courses = pagedList(
    this.list,
    computed(() => ({ status: this.status() })),
    query => this.service.getList(query),
  );
}
