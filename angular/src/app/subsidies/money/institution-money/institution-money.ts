import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TextPipe } from '../../../shared/text.pipe';
import { OwnPayments } from '../own-payments/own-payments';

/** What was paid to the institution, and what the bank sent back. */
@Component({
  selector: 'app-institution-money',
  imports: [OwnPayments, TextPipe],
  template: `
    <div class="tp-page-h">
      <div class="grow">
        <h1>{{ '::Menu:InstitutionMoney' | t }}</h1>
        <p>{{ '::InstitutionMoney:Hint' | t }}</p>
      </div>
    </div>
    <app-own-payments />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionMoney {}
