import { Pipe, PipeTransform, inject } from '@angular/core';
import { LocalizationService, SessionStateService } from '@abp/ng.core';
import { findText } from './text.pipe';

const FACT_CODES = ['Bool', 'Hukou', 'Status', 'Level', 'Certificate', 'Product', 'Slot', 'Outcome', 'Fact'];

/**
 * A code of the policy pack in words: `'L5' | code: 'Level'`. A fact's value may be of any kind (`'any'`) or several codes. What has no
 * word is shown as it came.
 */
@Pipe({ name: 'code' })
export class CodePipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);
  private readonly session = inject(SessionStateService);

  transform(value: string | null | undefined, kind: string): string {
    if (value == null || value === '') return '—';
    const kinds = kind === 'any' ? FACT_CODES : [kind];
    // several codes come separated by blanks; anything else (a date, a name) stays whole
    const codes = /^[A-Z0-9_-]+( [A-Z0-9_-]+)+$/.test(value) ? value.split(' ') : [value];
    const words = codes.map(code => this.word(code, kinds));
    return new Intl.ListFormat(this.session.getLanguage() || 'zh-Hans').format(words);
  }

  private word(code: string, kinds: string[]): string {
    for (const kind of kinds) {
      const text = findText(this.localization, `::Code:${kind}.${code}`);
      if (text) return text;
    }
    return code;
  }
}
