import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../icon/icon';

/** Which rows are shown, of how many, and the way to the next ones. Pages count from 0, as in ABP's ListService. */
@Component({
  selector: 'app-pager',
  imports: [Icon, TextPipe],
  templateUrl: './pager.html',
  styleUrl: './pager.scss',
  host: { '[hidden]': '!total()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly total = input.required<number>();
  readonly pageChange = output<number>();

  protected readonly first = computed(() => Math.min(this.page() * this.size() + 1, this.total()));
  protected readonly pages = computed(() => Math.ceil(this.total() / this.size()));
  protected readonly last = computed(() => Math.min((this.page() + 1) * this.size(), this.total()));

  /** To the page that was typed, or the nearest there is. */
  protected go(to: HTMLInputElement): void {
    const page = pageTyped(to.valueAsNumber, this.pages());
    to.value = String(page + 1);
    if (page !== this.page()) this.pageChange.emit(page);
  }
}

/** Pages count from 1 for people, from 0 here; what is no number is the first. */
export function pageTyped(typed: number, pages: number): number {
  return Math.min(Math.max(Math.trunc(typed || 1), 1), pages) - 1;
}
