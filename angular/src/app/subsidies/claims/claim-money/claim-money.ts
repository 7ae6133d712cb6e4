import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ClaimCountsDto } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';

/** How many people of a claim have their money, whose came back, who still waits; counted by the server. Nothing while nothing is filed. */
@Component({
  selector: 'app-claim-money',
  imports: [TextPipe],
  template: `
    @if (counts(); as n) {
      @if (n.paid) {
        <span class="tone-ok num">{{ '::Claim:PaidN' | t: n.paid }}</span>
      }
      @if (n.paymentReturned) {
        <span class="tone-bad num">{{ '::Claim:PaymentReturnedN' | t: n.paymentReturned }}</span>
      }
      @if (n.waiting) {
        <span class="tone-wait num">{{ '::Claim:WaitingN' | t: n.waiting }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      font-size: var(--tp-13);
    }

    span {
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimMoney {
  readonly counts = input.required<ClaimCountsDto>();
}
