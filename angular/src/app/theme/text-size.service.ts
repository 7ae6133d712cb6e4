import { Injectable, effect, signal } from '@angular/core';

const KEY = 'tp-text';

/** Large text for the whole site, remembered on this device. Sizes are in rem, so one attribute on `html` is enough. */
@Injectable({ providedIn: 'root' })
export class TextSizeService {
  readonly large = signal(this.read());

  constructor() {
    effect(() => {
      const value = this.large() ? 'large' : 'normal';
      document.documentElement.dataset['text'] = value;
      try {
        localStorage.setItem(KEY, value);
      } catch {
        // private window: the choice lasts for this page only
      }
    });
  }

  toggle(): void {
    this.large.update(large => !large);
  }

  private read(): boolean {
    try {
      return localStorage.getItem(KEY) === 'large';
    } catch {
      return false;
    }
  }
}
