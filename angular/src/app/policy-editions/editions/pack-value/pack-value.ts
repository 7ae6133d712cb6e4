import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { CodePipe } from '../../../shared/code.pipe';
import { DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { PackChanges, PackKind, asText, toValue, withChange } from '../pack-changes';

/** One value of a pack: a field where it may be changed, else text. A changed one is marked until it is saved. */
@Component({
  selector: 'app-pack-value',
  imports: [FormsModule, CodePipe, DayPipe, TextPipe],
  templateUrl: './pack-value.html',
  styleUrl: './pack-value.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackValue {
  /** Null: the value stands in another pack or can be changed in the text only. */
  readonly path = input.required<string | null | undefined>();
  readonly kind = input.required<PackKind>();
  readonly original = input<string | null>();
  readonly label = input.required<string>();
  readonly editable = input(false);
  readonly changes = model.required<PackChanges>();

  protected readonly writable = computed(() => this.editable() && !!this.path() && this.kind() !== 'fixed');
  protected readonly changed = computed(() => this.changes().has(this.path() ?? ''));
  protected readonly text = computed(() => (this.changed() ? asText(this.changes().get(this.path()!)) : (this.original() ?? '')));

  protected write(text: string): void {
    this.changes.update(changes => withChange(changes, this.path()!, toValue(this.kind(), text), this.original()));
  }
}
