import { DestroyRef, Signal, inject, signal } from '@angular/core';

/** Whether the window is as narrow as a phone; follows the window. Call in an injection context. */
export function narrowWindow(): Signal<boolean> {
  const query = window.matchMedia?.('(max-width: 719px)');
  const narrow = signal(!!query?.matches);
  const update = () => narrow.set(!!query?.matches);
  query?.addEventListener('change', update);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', update));
  return narrow.asReadonly();
}
