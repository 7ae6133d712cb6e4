import { Pipe, PipeTransform, inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';

/** `'::Key' | t: a : b`. ABP's own pipe drops a parameter that is 0 or empty, so "0 items" would read "{0} items". */
@Pipe({ name: 't' })
export class TextPipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);

  transform(key: string, ...params: (string | number | null | undefined)[]): string {
    return this.localization.instant(key, ...params.map(value => String(value ?? '')));
  }
}

const NONE = '\u0000';

/** The text of a key that may have none; ABP would show the key itself. */
export function findText(localization: LocalizationService, key: string): string | null {
  const text = localization.instant({ key, defaultValue: NONE });
  return text === NONE ? null : text;
}
