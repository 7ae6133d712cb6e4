import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PermissionService } from '@abp/ng.core';
import { Tab, Tabs } from '../../ui/tabs/tabs';

const ALL: (Tab & { policy: string })[] = [
  { link: '/policies/editions', text: '::Policies:Editions', policy: 'PolicyEditions.Editions' },
  { link: '/policies/what-if', text: '::Policies:WhatIf', policy: 'PolicyEditions.WhatIf' },
  { link: '/policies/replays', text: '::Policies:Replays', policy: 'PolicyEditions.Replay' },
];

/** The three rooms of the policy desk. */
@Component({
  selector: 'app-policy-tabs',
  imports: [Tabs],
  template: '<app-tabs [tabs]="tabs" />',
  styles: ':host { display: block; margin-block-end: 12px; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyTabs {
  private readonly permissions = inject(PermissionService);
  protected readonly tabs = ALL.filter(tab => this.permissions.getGrantedPolicy(tab.policy));
}
