import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';
import { StatusEnum, statusKey, toneOf } from './status-tones';

/** Word, shape and colour of one state of one server enum. */
@Component({
  selector: 'app-status',
  imports: [TextPipe],
  template: `
    <span class="tp-chip" [attr.data-s]="tone()">{{ key() | t }}</span>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatusChip {
  readonly of = input.required<StatusEnum>();
  readonly value = input.required<string>();
  protected readonly tone = computed(() => toneOf(this.of(), this.value()));
  protected readonly key = computed(() => statusKey(this.of(), this.value()));
}
