import { Pipe, PipeTransform, inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { formatYuan } from './yuan';

/** Money as text. `table`: 57,000.00 with the unit in the header; `text`: 57,000 and the unit. */
@Pipe({ name: 'yuan' })
export class YuanPipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);

  transform(value: string | null | undefined, mode: 'table' | 'text' = 'table'): string {
    const amount = formatYuan(value, mode);
    return mode === 'text' && value ? this.localization.instant('::Format:Yuan', amount) : amount;
  }
}
