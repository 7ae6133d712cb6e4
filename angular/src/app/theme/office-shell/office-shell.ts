import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, Type, signal } from '@angular/core';
import { TextPipe } from '../../shared/text.pipe';

/** Fetches the office layout, so that bootstrap and ng-zorro CSS stay out of the first load of a trainee's phone. */
@Component({
  selector: 'app-office-shell',
  imports: [NgComponentOutlet, TextPipe],
  templateUrl: './office-shell.html',
  // A page of ABP's changes plain fields, so no layout above it can be OnPush.
  changeDetection: ChangeDetectionStrategy.Default,
})
export class OfficeShell {
  static readonly type = 'application';
  protected readonly layout = signal<Type<unknown> | null>(null);

  constructor() {
    void import('../office-layout/office-layout').then(m => this.layout.set(m.OfficeLayout));
  }
}
