import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { ReasonDto, ReturnReasonDto } from '@proxy/models';
import { TextPipe } from '../text.pipe';
import { explained, toggled } from './reasons';

/** All reasons at once, each with the reviewer's own words, and below what the other side will read. */
@Component({
  selector: 'app-reason-picker',
  imports: [TextPipe],
  templateUrl: './reason-picker.html',
  styleUrl: './reason-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonPicker {
  readonly offered = input.required<readonly ReturnReasonDto[]>();
  readonly reasons = model.required<readonly ReasonDto[]>();

  protected chosen(code: string): ReasonDto | undefined {
    return this.reasons().find(one => one.code === code);
  }

  protected toggle(code: string): void {
    this.reasons.update(reasons => toggled(reasons, code));
  }

  protected explain(code: string, text: string): void {
    this.reasons.update(reasons => explained(reasons, code, text));
  }
}
