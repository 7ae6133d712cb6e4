import { Injectable, OnDestroy, signal } from '@angular/core';

const UNDO_MS = 10_000;

/** Sends the decision; when the tab is being closed, by a request that outlives it. */
export type DelayedAction = (leaving: boolean) => void;

/** A decision that can be taken back for ten seconds: the request leaves only afterwards, or when the page or the tab is left. */
@Injectable()
export class Delayed implements OnDestroy {
  private action: DelayedAction | null = null;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly text = signal<string | null>(null);
  /** What is waiting, for the undo bar. */
  readonly waiting = this.text.asReadonly();

  private readonly onLeave = () => this.flush(true);

  constructor() {
    addEventListener('pagehide', this.onLeave);
  }

  schedule(text: string, action: DelayedAction): void {
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

  flush(leaving = false): void {
    const action = this.action;
    this.clear();
    action?.(leaving);
  }

  ngOnDestroy(): void {
    removeEventListener('pagehide', this.onLeave);
    this.flush();
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.action = null;
    this.text.set(null);
  }
}
