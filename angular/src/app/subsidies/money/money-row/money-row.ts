import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MyMoneyItemDto } from '@proxy/subsidies';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Icon } from '../../../ui/icon/icon';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** One amount and where it is now; opens its reason. */
@Component({
  selector: 'app-money-row',
  imports: [RouterLink, Icon, StatusChip, TextPipe, YuanPipe],
  templateUrl: './money-row.html',
  styleUrl: './money-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoneyRow {
  readonly item = input.required<MyMoneyItemDto>();
}
