import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { OfficeShell } from '../office-shell/office-shell';

/** ABP's own account pages need bootstrap's form styles, so they live in the office layout. */
@Component({
  selector: 'app-account-layout',
  imports: [NgComponentOutlet],
  template: `
    <ng-container *ngComponentOutlet="shell" />
  `,
  // ABP's pages change plain fields, so the layout around them cannot be OnPush.
  changeDetection: ChangeDetectionStrategy.Default,
})
export class AccountLayout {
  static readonly type = 'account';
  protected readonly shell = OfficeShell;
}
