import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DynamicLayoutComponent } from '@abp/ng.core';
import { InternetConnectionStatusComponent, LoaderBarComponent } from '@abp/ng.theme.shared';

@Component({
  selector: 'app-root',
  imports: [LoaderBarComponent, DynamicLayoutComponent, InternetConnectionStatusComponent],
  template: `
    <abp-loader-bar />
    <abp-dynamic-layout />
    <abp-internet-status />
  `,
  // ABP's dynamic layout changes plain fields, so the root cannot be OnPush.
  changeDetection: ChangeDetectionStrategy.Default,
})
export class App {}
