import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ListService, LocalizationService } from '@abp/ng.core';
import { ReplayCellDto, ReplayDirection, ReplayService } from '@proxy/subsidies';
import { CodePipe } from '../../../shared/code.pipe';
import { pagedList } from '../../../shared/paged-list';
import { TextPipe, findText } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';

/** The lines whose answer changes, without the names of people. */
@Component({
  selector: 'app-replay-lines',
  imports: [FormsModule, PageState, Pager, CodePipe, TextPipe, YuanPipe],
  providers: [ListService],
  templateUrl: './replay-lines.html',
  styles: '.b { margin: 0; padding: 12px 16px; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReplayLines {
  readonly replayId = input.required<string>();
  readonly measures = input.required<ReplayCellDto[]>();

  private readonly service = inject(ReplayService);
  private readonly localization = inject(LocalizationService);
  protected readonly list = inject(ListService);
  protected readonly directions: ReplayDirection[] = ['Gain', 'Loss', 'Unanswered'];
  protected readonly direction = signal<ReplayDirection | ''>('');
  protected readonly measure = signal('');
  protected readonly lines = pagedList(
    this.list,
    computed(() => ({ direction: this.direction(), measure: this.measure() })),
    query => this.service.getLines(this.replayId(), query),
  );

  /** A reason is a finding, or a fault of the question itself. */
  protected reason(code: string): string {
    return findText(this.localization, `::Finding:${code}`) ?? findText(this.localization, `::PolicyFault:${code}`) ?? code;
  }
}
