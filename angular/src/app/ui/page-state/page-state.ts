import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import { Resource } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../icon/icon';

const SKELETON_AFTER_MS = 300;

/** Waiting, failed and empty for one resource; the page draws the rest when there is something to draw. */
@Component({
  selector: 'app-page-state',
  imports: [Icon, TextPipe],
  templateUrl: './page-state.html',
  styleUrl: './page-state.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageState {
  readonly of = input.required<Resource<unknown>>();
  /** Text for "there is nothing", shown when `isEmpty` says so. */
  readonly empty = input('::State:Empty');
  readonly isEmpty = input(false);

  protected readonly failed = computed(() => this.of().status() === 'error');
  protected readonly waiting = computed(() => this.of().status() === 'loading' || this.of().status() === 'idle');
  protected readonly slow = signal(false);

  constructor() {
    effect(onCleanup => {
      this.slow.set(false);
      if (!this.waiting()) return;
      const timer = setTimeout(() => this.slow.set(true), SKELETON_AFTER_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected retry(): void {
    (this.of() as { reload?: () => boolean }).reload?.();
  }
}
