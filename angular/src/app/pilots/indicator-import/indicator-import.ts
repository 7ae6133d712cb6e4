import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ImportMode, ImportResultDto } from '@proxy/pilots';
import { ReportService } from '@proxy/reports';
import { Busy } from '../../shared/busy';
import { saveFile } from '../../shared/save-file';
import { TextPipe } from '../../shared/text.pipe';

/** Template, upload, dry run, then everything or only what is right. */
@Component({
  selector: 'app-indicator-import',
  imports: [TextPipe],
  templateUrl: './indicator-import.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IndicatorImport {
  private readonly service = inject(ReportService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly file = signal<File | null>(null);
  protected readonly result = signal<ImportResultDto | null>(null);

  protected template(): void {
    this.busy.run(this.service.getIndicatorTemplate(), saveFile);
  }

  protected choose(field: HTMLInputElement): void {
    this.file.set(field.files?.[0] ?? null);
    this.result.set(null);
    if (this.file()) this.run('DryRun');
  }

  protected run(mode: ImportMode): void {
    const body = new FormData();
    body.append('file', this.file()!);
    this.busy.run(this.service.importIndicators(body, mode), result => {
      this.result.set(result);
      if (result.saved) this.toaster.success('::Saved');
    });
  }
}
