import { signal } from '@angular/core';
import { Observable, finalize } from 'rxjs';

/** One request at a time behind one button. Errors were already shown by ABP's handler; `failed` is for the form. */
export class Busy {
  private readonly running = signal(false);
  readonly on = this.running.asReadonly();

  run<T>(request: Observable<T>, then: (value: T) => void, failed: (error: unknown) => void = () => undefined): void {
    if (this.running()) return;
    this.running.set(true);
    request.pipe(finalize(() => this.running.set(false))).subscribe({ next: then, error: failed });
  }
}
