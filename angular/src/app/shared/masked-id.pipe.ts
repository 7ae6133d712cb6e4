import { Pipe, PipeTransform, inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';

/** ID cards, phones and accounts are told apart by their last four characters; the rest is never shown, even if it were sent. */
@Pipe({ name: 'maskedId' })
export class MaskedIdPipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);

  transform(value: string | null | undefined): string {
    return value ? this.localization.instant('::Format:EndsWith', lastFour(value)) : '—';
  }
}

export function lastFour(value: string): string {
  return value.replace(/[^0-9A-Za-z]/g, '').slice(-4);
}
