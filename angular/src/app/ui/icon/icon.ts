import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICON_PATHS } from './icon-paths';

/** Own 24 px stroke icons: no icon font on trainee pages. Decorative; the words stand beside them. */
@Component({
  selector: 'app-icon',
  templateUrl: './icon.html',
  styles: ':host { display: inline-flex; flex: none; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<string>();
  readonly size = input(20);
  protected readonly path = computed(() => ICON_PATHS[this.name()] ?? ICON_PATHS['info']);
}
