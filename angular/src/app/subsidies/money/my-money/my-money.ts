import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MyMoneyService } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { OwnRecoveries } from '../../recoveries/own-recoveries/own-recoveries';
import { MoneyRow } from '../money-row/money-row';
import { OwnPayments } from '../own-payments/own-payments';

@Component({
  selector: 'app-my-money',
  imports: [MoneyRow, OwnPayments, OwnRecoveries, PageState, RouterLink, TextPipe, YuanPipe],
  templateUrl: './my-money.html',
  styleUrl: './my-money.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyMoney {
  private readonly service = inject(MyMoneyService);
  protected readonly money = rxResource({ stream: () => this.service.get() });
  protected readonly items = computed(() => (this.money.hasValue() ? this.money.value().items : []));
}
