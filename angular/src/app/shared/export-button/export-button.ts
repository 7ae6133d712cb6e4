import type { HttpResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, DestroyRef, booleanAttribute, computed, inject, input } from '@angular/core';
import { ReportService } from '@proxy/reports';
import type { Observable } from 'rxjs';
import { Icon } from '../../ui/icon/icon';
import { saveFile } from '../save-file';
import { TextPipe } from '../text.pipe';
import { SheetExport } from './sheet-export';

/** Fetches one sheet under the token by which its progress is asked. */
export type SheetFetch = (token: string) => Observable<HttpResponse<Blob>>;

/** A button that fetches a sheet. While it waits it says how many rows are written, and the reader can give up. */
@Component({
  selector: 'app-export-button',
  imports: [Icon, TextPipe],
  templateUrl: './export-button.html',
  styleUrl: './export-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportButton {
  private readonly reports = inject(ReportService);

  readonly label = input.required<string>();
  readonly sheet = input.required<SheetFetch>();
  /** For the phone of a trainee. */
  readonly touch = input(false, { transform: booleanAttribute });
  protected readonly export = new SheetExport();
  protected readonly rows = computed(() => {
    const { written, total } = this.export.progress() ?? {};
    return typeof written === 'number' && typeof total === 'number'
      ? [written.toLocaleString('en-US'), total.toLocaleString('en-US')]
      : null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.export.cancel());
  }

  protected start(): void {
    this.export.run(this.sheet(), this.reports.getProgress, saveFile);
  }
}
