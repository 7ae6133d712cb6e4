import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../icon/icon';

/** Which rows are shown, of how many, and the way to the next ones. Pages count from 0, as in ABP's ListService. */
@Component({
  selector: 'app-pager',
  imports: [Icon, TextPipe],
  templateUrl: './pager.html',
  styleUrl: './pager.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly total = input.required<number>();
  readonly pageChange = output<number>();

  protected readonly first = computed(() => Math.min(this.page() * this.size() + 1, this.total()));
  protected readonly last = computed(() => Math.min((this.page() + 1) * this.size(), this.total()));
}
