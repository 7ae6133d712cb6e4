import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ClassDto } from '@proxy/training';
import { CodePipe } from '../../../shared/code.pipe';
import { HistoryList } from '../../../shared/history-list/history-list';
import { ReasonList } from '../../../shared/reason-list/reason-list';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';

@Component({
  selector: 'app-class-overview',
  imports: [HistoryList, ReasonList, Icon, CodePipe, TextPipe],
  templateUrl: './class-overview.html',
  styleUrl: './class-overview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClassOverview {
  readonly class = input.required<ClassDto>();
}
