import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import type { ReasonDto } from '@proxy/models';
import { CourseDto, CourseService, MeasureService } from '@proxy/training';
import { Observable, of } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { CodePipe } from '../../../shared/code.pipe';
import { HistoryList } from '../../../shared/history-list/history-list';
import { ReasonList } from '../../../shared/reason-list/reason-list';
import { ReturnDialog } from '../../../shared/return-dialog/return-dialog';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { CourseReturnReasons } from '../course.consts';

@Component({
  selector: 'app-course-detail',
  imports: [RouterLink, PermissionDirective, HistoryList, ReasonList, ReturnDialog, Icon, PageState, StatusChip, CodePipe, TextPipe],
  templateUrl: './course-detail.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseDetail {
  private readonly service = inject(CourseService);
  private readonly measureService = inject(MeasureService);
  private readonly toaster = inject(ToasterService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly returning = signal(false);
  protected readonly course = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly measures = rxResource({ stream: () => this.measureService.getList() });
  protected readonly codes = () => of({ items: CourseReturnReasons.map(code => ({ code })) });

  protected measureName(id: string): string {
    const measures = this.measures.hasValue() ? this.measures.value().items : [];
    return measures?.find(measure => measure.id === id)?.nameZh ?? id;
  }

  protected submit(): void {
    this.run(this.service.submit(this.id()));
  }

  protected approve(): void {
    this.run(this.service.approve(this.id()));
  }

  protected return(reasons: ReasonDto[]): void {
    this.run(this.service.return(this.id(), reasons));
  }

  protected retire(): void {
    this.run(this.service.retire(this.id()));
  }

  private run(request: Observable<CourseDto>): void {
    this.busy.run(request, course => {
      this.course.set(course);
      this.toaster.success('::Saved');
    });
  }
}
