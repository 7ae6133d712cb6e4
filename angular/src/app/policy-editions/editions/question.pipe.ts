import { Pipe, PipeTransform, inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { findText } from '../../shared/text.pipe';

/** What an interpretation of the pack asks, in the reader's language where there are words for its switch; otherwise as the pack asks it. */
@Pipe({ name: 'question' })
export class QuestionPipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);

  transform(reading: { id: string; parameter?: string | null; question: string }): string {
    return findText(this.localization, `::Interpretation:${reading.parameter ?? reading.id}`) ?? reading.question;
  }
}
