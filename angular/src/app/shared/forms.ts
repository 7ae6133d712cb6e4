import { HttpErrorResponse } from '@angular/common/http';
import { AbstractControl, FormGroup, ValidationErrors } from '@angular/forms';

/** Puts ABP's `validationErrors` at the fields they name. The dialog with the whole message is ABP's. */
export function showServerErrors(form: FormGroup, error: unknown): void {
  const list = error instanceof HttpErrorResponse ? error.error?.error?.validationErrors : null;
  for (const { message, members } of (list ?? []) as { message: string; members: string[] }[]) {
    for (const member of members ?? []) {
      const control = form.get(member);
      control?.setErrors({ ...control.errors, server: message });
      control?.markAsTouched();
    }
  }
}

/** Whether the form may be sent; if not, everything wrong is shown and the first wrong field gets the focus. */
export function readyToSend(form: FormGroup): boolean {
  forgetServerErrors(form);
  if (form.valid) return true;
  form.markAllAsTouched();
  queueMicrotask(() => document.querySelector<HTMLElement>('form .ng-invalid[formControlName]')?.focus());
  return false;
}

/** Error `before` on the later of two dates of a group. */
export function endsNotBefore(start: string, end: string) {
  return (group: AbstractControl): ValidationErrors | null => {
    const from = group.get(start)?.value;
    const to = group.get(end);
    if (!to || to.hasError('required')) return null;
    const wrong = !!from && !!to.value && to.value < from;
    if (wrong) to.setErrors({ ...to.errors, before: true });
    else if (to.hasError('before')) to.setErrors(null);
    return null;
  };
}

/** What the server said was about the values sent last time; they may be right together with another field now. */
function forgetServerErrors(form: FormGroup): void {
  for (const control of Object.values(form.controls)) if (control.hasError('server')) control.updateValueAndValidity();
}
