import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TextPipe } from '../../../shared/text.pipe';
import { OwnRecoveries } from '../../recoveries/own-recoveries/own-recoveries';
import { OwnPayments } from '../own-payments/own-payments';

/** What was paid to the institution, what the bank sent back, and what is to be paid back. */
@Component({
  selector: 'app-institution-money',
  imports: [OwnPayments, OwnRecoveries, TextPipe],
  template: `
    <div class="tp-page-h">
      <div class="grow">
        <h1>{{ '::Menu:InstitutionMoney' | t }}</h1>
        <p>{{ '::InstitutionMoney:Hint' | t }}</p>
      </div>
    </div>
    <div class="tp-stack">
      <app-own-recoveries />
      <app-own-payments />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionMoney {}
