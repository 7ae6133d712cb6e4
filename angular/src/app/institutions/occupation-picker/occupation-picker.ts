import { ChangeDetectionStrategy, Component, computed, inject, model, signal } from '@angular/core';
import { Occupations } from '../../shared/occupations';
import { TextPipe } from '../../shared/text.pipe';

/** Choosing several occupations out of a long list: search, tick, and see what is ticked. */
@Component({
  selector: 'app-occupation-picker',
  imports: [TextPipe],
  templateUrl: './occupation-picker.html',
  styleUrl: './occupation-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OccupationPicker {
  readonly selected = model<string[]>([]);
  protected readonly occupations = inject(Occupations);
  protected readonly term = signal('');

  protected readonly shown = computed(() => {
    const term = this.term().trim();
    return this.occupations.all().filter(one => !term || one.name.includes(term) || one.code.startsWith(term));
  });

  protected toggle(code: string): void {
    this.selected.update(codes => (codes.includes(code) ? codes.filter(one => one !== code) : [...codes, code]));
  }
}
