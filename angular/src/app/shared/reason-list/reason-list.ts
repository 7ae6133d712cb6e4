import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ReasonDto } from '@proxy/models';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../text.pipe';

/** All reasons of a return at once: what to repair, in the reviewer's words after the code's. */
@Component({
  selector: 'app-reason-list',
  imports: [Icon, TextPipe],
  templateUrl: './reason-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonList {
  readonly reasons = input.required<ReasonDto[]>();
}
