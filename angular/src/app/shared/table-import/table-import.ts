import { ChangeDetectionStrategy, Component, input, model, output, signal } from '@angular/core';
import type { ImportFault } from '@proxy/subsidies';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../text.pipe';

/** Shown of many faults; all of them are counted. */
const SHOWN = 50;

/** Choose a table, see what is wrong with it row by row, and only then take it. The page says what taking means. */
@Component({
  selector: 'app-table-import',
  imports: [Icon, TextPipe],
  templateUrl: './table-import.html',
  styleUrl: './table-import.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TableImport {
  readonly busy = input(false);
  /** Faults of the dry run; null before one. */
  readonly faults = input<ImportFault[] | null>(null);
  readonly file = model<File | null>(null);
  readonly chosen = output<File>();
  protected readonly shown = SHOWN;
  protected readonly over = signal(false);

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (file) this.take(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file) this.take(file);
  }

  private take(file: File): void {
    this.file.set(file);
    this.chosen.emit(file);
  }
}
