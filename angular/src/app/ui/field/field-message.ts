import { ValidationErrors } from '@angular/forms';

export interface FieldMessage {
  /** Localisation key, or the server's own words when `literal`. */
  text: string;
  params: string[];
  literal: boolean;
}

/** Words for the first thing wrong with a control. What the server said about the field comes first. */
export function messageOf(errors: ValidationErrors | null): FieldMessage | null {
  if (!errors) return null;
  if (errors['server']) return { text: errors['server'], params: [], literal: true };
  if (errors['required'] || errors['requiredTrue']) return key('::Field:Required');
  if (errors['maxlength']) return key('::Field:TooLong', errors['maxlength'].requiredLength);
  if (errors['minlength']) return key('::Field:TooShort', errors['minlength'].requiredLength);
  if (errors['min']) return key('::Field:Min', errors['min'].min);
  if (errors['max']) return key('::Field:Max', errors['max'].max);
  if (errors['before']) return key('::Field:EndBeforeStart');
  return key('::Field:Invalid');
}

function key(text: string, ...params: unknown[]): FieldMessage {
  return { text, params: params.map(String), literal: false };
}
