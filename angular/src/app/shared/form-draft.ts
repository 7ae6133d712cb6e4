import type { FormGroup } from '@angular/forms';

/** What has been typed into a form, kept in this tab until it is saved. Secret fields are never written down. */
export class FormDraft {
  constructor(
    private readonly form: FormGroup,
    private readonly key: string,
    private readonly secret: readonly string[] = [],
  ) {}

  /** Puts an earlier draft back; true when there was one. */
  restore(): boolean {
    const text = sessionStorage.getItem(this.key);
    if (!text) return false;
    this.form.patchValue(JSON.parse(text));
    this.form.markAsDirty();
    return true;
  }

  keep(): void {
    const entries = Object.entries(this.form.getRawValue()).filter(([name]) => !this.secret.includes(name));
    sessionStorage.setItem(this.key, JSON.stringify(Object.fromEntries(entries)));
  }

  forget(): void {
    sessionStorage.removeItem(this.key);
  }
}
