import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import type { StepDto } from '@proxy/pilots';
import { BusinessDay } from '../../shared/business-day';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';

/** Asks for the day and the ground of a step, and for the places found when a base is accepted. */
@Component({
  selector: 'app-step-dialog',
  imports: [FormsModule, Dialog, TextPipe],
  templateUrl: './step-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepDialog {
  /** The state the step leads to. */
  readonly to = input.required<string>();
  /** Key of its word. */
  readonly word = input.required<string>();
  readonly busy = input(false);
  readonly withPlaces = input(false);
  readonly taken = output<StepDto>();
  readonly closed = output();

  private readonly today = inject(BusinessDay).today;
  protected readonly on = linkedSignal(() => this.today());
  protected readonly ground = signal('');
  protected readonly places = signal<number | null>(null);

  protected take(): void {
    this.taken.emit({ status: this.to(), on: this.on(), ground: this.ground().trim() || null, acceptedPlaces: this.withPlaces() ? this.places() : null });
  }
}
