import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A part of a whole as a bar. Rounds down: 79.96 % never looks like 80 %. */
@Component({
  selector: 'app-share-bar',
  template: `
    <div class="tp-bar" data-s="go" role="img" [attr.aria-label]="label()"><i [style.inline-size.%]="percent()"></i></div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShareBar {
  readonly part = input.required<number>();
  readonly whole = input.required<number>();
  readonly label = input('');
  protected readonly percent = computed(() => floorPercent(this.part(), this.whole()));
}

export function floorPercent(part: number, whole: number): number {
  return whole > 0 ? Math.min(Math.floor((part / whole) * 1000) / 10, 100) : 0;
}
