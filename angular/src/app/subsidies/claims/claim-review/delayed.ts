import { Injectable, OnDestroy, signal } from '@angular/core';

const UNDO_MS = 10_000;

/** A decision that can be taken back for ten seconds: the request leaves only afterwards, or when the page is left. */
@Injectable()
export class Delayed implements OnDestroy {
  private action: (() => void) | null = null;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly text = signal<string | null>(null);
  /** What is waiting, for the undo bar. */
  readonly waiting = this.text.asReadonly();

  schedule(text: string, action: () => void): void {
    this.flush();
    this.action = action;
    this.text.set(text);
    this.timer = setTimeout(() => this.flush(), UNDO_MS);
  }

  undo(): boolean {
    const had = this.action !== null;
    this.clear();
    return had;
  }

  flush(): void {
    const action = this.action;
    this.clear();
    action?.();
  }

  ngOnDestroy(): void {
    this.flush();
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.action = null;
    this.text.set(null);
  }
}
